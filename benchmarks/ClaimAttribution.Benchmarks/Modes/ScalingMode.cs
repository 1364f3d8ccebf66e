using System.Text;

namespace ClaimAttribution.Benchmarks.Modes;

/// <summary>Whether the cost of a token depends on the length of the text, or on how strange it is: time grows with the length and no faster.</summary>
internal static class ScalingMode
{
    private const int Smallest = 1 << 10;
    private const int Largest = 1 << 24;
    private const int Nested = 64;

    /// <summary>What is analysed at least, in characters, however short the text: short texts come several times.</summary>
    private const int Least = 1 << 18;

    public static void Run(string? path, int largest)
    {
        var corpus = Corpus.Of(path);
        if (largest == 0) largest = Largest;
        Machine.Print();
        WarmUp(corpus);
        Console.WriteLine($"{"",-24}{"characters",12}{"tokens",12}{"ns a token",12}{"ns a character",16}");
        var costs = new List<double>();
        for (int length = Smallest; length <= largest; length *= 4) costs.Add(Print("articles", Repeated(corpus, length)).Token);
        Console.WriteLine($"largest over smallest cost of a token: {costs.Max() / costs.Min():0.00}");
        Console.WriteLine();
        foreach ((string name, Func<int, string> text) in Families(corpus))
        {
            double small = Print(name, text(largest / 64)).Character, large = Print(name, text(largest / 4)).Character;
            Console.WriteLine($"{"",-24}16 times the length: {large / small:0.00} times the cost of a character");
        }
    }

    private static IEnumerable<(string Name, Func<int, string> Text)> Families(Corpus corpus)
    {
        yield return ("one long line", length => Repeated(corpus, length).ReplaceLineEndings(" "));
        yield return ("quotation marks", static length => new string('"', length));
        yield return ("spaced quotation marks", static length => Times("\" ", length));
        yield return ("capitals", length => Repeated(corpus, length).ToUpperInvariant());
        yield return ("nested quotations", static length => Times(string.Concat(Enumerable.Repeat("“He said ‘she said ", Nested / 2)) + string.Concat(Enumerable.Repeat("no.’ ”", Nested / 2)) + " ", length));
        yield return ("nested brackets", static length => Times(new string('(', Nested) + "a" + new string(')', Nested) + " ", length));
        yield return ("only opening brackets", static length => new string('(', length));
        yield return ("commas", static length => new string(',', length));
        yield return ("one word said", static length => Times("said ", length));
        yield return ("capitalised words", static length => Times("Holm ", length));
        yield return ("one letter", static length => new string('a', length));
    }

    private static (double Token, double Character) Print(string name, string text)
    {
        (double seconds, int tokens) = Measure(text);
        (double token, double character) = (seconds / tokens * 1e9, seconds / text.Length * 1e9);
        Console.WriteLine($"{name,-24}{text.Length,12}{tokens,12}{token,12:0}{character,16:0.0}");
        return (token, character);
    }

    /// <summary>Until the compiler, whose time counts too, has seen all it wants to.</summary>
    private static void WarmUp(Corpus corpus)
    {
        for (int round = 0; round < 6; round++) for (int length = Smallest; length <= Least; length *= 4) Measure(Repeated(corpus, length));
    }

    /// <summary>The shortest of three times, so that what else the machine does counts least.</summary>
    private static (double Seconds, int Tokens) Measure(string text)
    {
        int repeats = Math.Max(1, Least / text.Length), tokens = 0;
        double best = double.MaxValue;
        for (int round = 0; round < (text.Length > Least ? 1 : 3); round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < repeats; i++) tokens = ClaimAnalyzer.English.Analyze(text).Tokens.Count;
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds / repeats);
        }
        return (best, tokens);
    }

    /// <summary>Articles one after the other, up to a length.</summary>
    private static string Repeated(Corpus corpus, int length)
    {
        var text = new StringBuilder(length + 16);
        for (int i = 0; text.Length < length; i++) text.Append(corpus.Texts[i % corpus.Texts.Count]).Append("\n\n");
        return text.ToString(0, length);
    }

    private static string Times(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
}
