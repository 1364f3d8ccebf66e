using System.Text;

namespace ClaimAttribution.Benchmarks.Modes;

/// <summary>Whether the cost of a token depends on the length of the text, or on how strange it is: time grows with the length and no faster.</summary>
internal static class ScalingMode
{
    private const int Smallest = 1 << 10;
    private const int Largest = 1 << 24;
    private const int Nested = 64;

    /// <summary>What is analysed at least, in characters: shorter texts are many, or come several times.</summary>
    private const int Least = 1 << 18;

    public static void Run(string? path, int largest)
    {
        var corpus = Corpus.Of(path);
        if (largest == 0) largest = Largest;
        Machine.Print();
        WarmUp(corpus);
        Console.WriteLine($"{"",-24}{"characters",12}{"tokens",12}{"ns a token",12}{"ns a character",16}");
        var lengths = new List<int>();
        for (int length = Smallest; length <= largest; length *= 4) lengths.Add(length);
        Cost[] costs = Measure([.. lengths.Select(length => Pieces(corpus, length))]);
        for (int i = 0; i < costs.Length; i++) Print("articles", lengths[i], costs[i]);
        Console.WriteLine($"largest over smallest cost of a token: {costs.Max(static cost => cost.Token) / costs.Min(static cost => cost.Token):0.00}");
        Console.WriteLine();
        foreach ((string name, Func<int, string> text) in Families(corpus))
        {
            int small = largest / 64, large = largest / 4;
            costs = Measure([[text(small)], [text(large)]]);
            Print(name, small, costs[0]);
            Print(name, large, costs[1]);
            Console.WriteLine($"{"",-24}16 times the length: {costs[1].Character / costs[0].Character:0.00} times the cost of a character");
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

    private static void Print(string name, int length, Cost cost) =>
        Console.WriteLine($"{name,-24}{length,12}{cost.Tokens,12}{cost.Token,12:0}{cost.Character,16:0.0}");

    /// <summary>Until the compiler, whose time counts too, has seen all it wants to.</summary>
    private static void WarmUp(Corpus corpus)
    {
        for (int round = 0; round < 30; round++) Analyze(Pieces(corpus, Smallest));
    }

    /// <summary>The shortest of five times for each of some sets of texts in turn, so that what else the machine does counts least.</summary>
    private static Cost[] Measure(string[][] sets)
    {
        const int rounds = 5;
        var costs = new Cost[sets.Length];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < sets.Length; i++)
            {
                int characters = sets[i].Sum(static text => text.Length), repeats = Math.Max(1, Least / characters), tokens = 0;
                TimeSpan before = Environment.CpuUsage.TotalTime;
                for (int k = 0; k < repeats; k++) tokens = Analyze(sets[i]);
                double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds / repeats;
                if (round == 0 || seconds < costs[i].Seconds) costs[i] = new Cost(seconds, tokens, characters);
            }
        }
        return costs;
    }

    private static int Analyze(string[] texts) => texts.Sum(static text => ClaimAnalyzer.English.Analyze(text).Tokens.Count);

    /// <summary>The same articles in pieces of a length, or, for a longer one, again and again.</summary>
    private static string[] Pieces(Corpus corpus, int length)
    {
        string text = Repeated(corpus, Math.Max(length, Least));
        return [.. Enumerable.Range(0, text.Length / length).Select(piece => text.Substring(piece * length, length))];
    }

    /// <summary>Articles one after the other, up to a length.</summary>
    private static string Repeated(Corpus corpus, int length)
    {
        var text = new StringBuilder(length + 16);
        for (int i = 0; text.Length < length; i++) text.Append(corpus.Texts[i % corpus.Texts.Count]).Append("\n\n");
        return text.ToString(0, length);
    }

    private static string Times(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];

    private readonly record struct Cost(double Seconds, int Tokens, int Characters)
    {
        /// <summary>Nanoseconds a token.</summary>
        public double Token => Seconds / Tokens * 1e9;

        /// <summary>Nanoseconds a character.</summary>
        public double Character => Seconds / Characters * 1e9;
    }
}
