namespace ClaimAttribution.Tagging;

/// <summary>
/// The outline of a word sign by sign: <c>Xx</c> for <em>Rome</em>, <c>X.</c> for <em>U.S.</em>; of a run of like signs two count.
/// </summary>
internal struct ShapeHash
{
    private static readonly char[] Ascii = KindsOfAscii();

    private char _last;
    private bool _second;

    /// <summary>The outline of no word.</summary>
    public static ShapeHash Start => new() { Value = 17 };

    /// <summary>The hash of the signs so far.</summary>
    public uint Value { get; private set; }

    public void Add(char sign)
    {
        char kind = sign < Ascii.Length ? Ascii[sign] : Kind(sign);
        bool same = kind == _last;
        if (!same | !_second) Value = (Value ^ kind) * WordHash.Prime;
        (_second, _last) = (same, kind);
    }

    private static char Kind(char sign) => char.IsUpper(sign) ? 'X' : char.IsLetter(sign) ? 'x' : char.IsDigit(sign) ? '9' : sign;

    private static char[] KindsOfAscii()
    {
        var kinds = new char[128];
        for (int sign = 0; sign < kinds.Length; sign++) kinds[sign] = Kind((char)sign);
        return kinds;
    }
}
