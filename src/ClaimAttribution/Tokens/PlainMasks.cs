using System.Numerics;

namespace ClaimAttribution.Tokens;

/// <summary>
/// The runs between spaces of a window that are plain: one sign; or letters or digits, perhaps with a mark before, a possessive <em>'s</em>
/// and one or two marks behind: <em>— mayor, (2015) “The Lind's.”</em> Each part is a token as it stands; no rule but those of fused
/// words and abbreviations can apply to them.
/// </summary>
internal readonly struct PlainMasks
{
    private const ulong LastPlace = 1UL << (SignKinds.Window - 1);

    private readonly ulong _spaces;
    private readonly ulong _plain;
    private readonly ulong _starts;
    private readonly ulong _ends;
    private readonly ulong _stops;
    private readonly ulong _places;

    /// <param name="signs">A window that begins with a space or a run.</param>
    public PlainMasks(in SignKinds signs)
    {
        ulong letters = signs.Letters, ascii = signs.AsciiLetters, digits = signs.AsciiDigits, words = letters | digits, behind = words << 1;
        ulong atStart = (signs.Spaces << 1) | 1, atEnd = signs.Spaces >> 1;
        ulong alone = ~(words | signs.Spaces) & atStart & atEnd;
        // A joiner, which counts as a letter, may change the mark before it.
        ulong openers = signs.Openers & ((ascii | digits) >> 1) & atStart;
        ulong clitics = signs.Apostrophes & (letters << 1) & (signs.SmallS >> 1) & ~(words >> 2);
        clitics &= ~(clitics << 2);
        // Two stops are one token, and so is ;) or :).
        ulong closers = signs.Closers & behind;
        ulong second = signs.Closers & ((closers & ~signs.Colons) << 1) & atEnd & ~(signs.Stops & (signs.Stops << 1));
        closers = (closers & atEnd) | (second >> 1);
        ulong marks = alone | openers | closers | second, mixed = (letters & (digits << 1)) | (digits & (letters << 1));

        _spaces = signs.Spaces;
        // The last place never counts as plain: who knows what follows.
        _plain = (words | signs.Spaces | marks | clitics) & ~(mixed | LastPlace);
        _starts = (words & ~behind & ~(clitics << 1)) | marks | clitics;
        _ends = (~words & behind) | (marks << 1);
        _stops = signs.Dots & closers;
        ulong goesOn = ((ascii | signs.Commas) << 1) & signs.Blanks & ~atEnd, joined = (ascii << 1) & (ascii << 2) & (closers | clitics);
        _places = ~(goesOn | joined);
    }

    /// <summary>The plain runs behind the first <paramref name="passed"/> places, after which a run or a space begins.</summary>
    public PlainRuns From(int passed)
    {
        int other = BitOperations.TrailingZeroCount(~(_plain >> passed)), seen = SignKinds.Window - passed;
        int length = SignKinds.Window - BitOperations.LeadingZeroCount((_spaces >> passed) & ((1UL << other) - 1));
        ulong runs = (1UL << length) - 1;
        bool otherFollows = other < seen - 1 || (length == 0 && passed == 0);
        // What ends at the first place is passed.
        return new PlainRuns((_starts >> passed) & runs, (_ends >> passed) & runs & ~1UL, (_stops >> passed) & runs, _places >> passed, length, otherFollows);
    }
}
