namespace ClaimAttribution.Benchmarks.Modes;

/// <summary>A long run: whether memory stays flat, and how much is allocated.</summary>
internal static class MemoryMode
{
    private const int Articles = 100_000;
    private const int Parts = 10;

    public static void Run(string? path, int articles)
    {
        var corpus = Corpus.Of(path);
        int part = Math.Max(1, (articles == 0 ? Articles : articles) / Parts);
        Machine.Print();
        Console.WriteLine($"{corpus.Name}: {part * Parts} articles, one after the other");
        Console.WriteLine($"{"articles",10}{"managed, MB",14}{"process, MB",14}{"gen0",8}{"gen1",8}{"gen2",8}{"allocated a byte of UTF-8",28}");
        long bytes = 0, allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < part * Parts; i++)
        {
            string text = corpus.Texts[i % corpus.Texts.Count];
            ClaimAnalyzer.English.Analyze(text);
            bytes += System.Text.Encoding.UTF8.GetByteCount(text);
            if ((i + 1) % part == 0) Print(i + 1, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / bytes);
        }
    }

    private static void Print(int articles, double allocated) => Console.WriteLine(
        $"{articles,10}{GC.GetTotalMemory(forceFullCollection: false) / 1e6,14:0.0}{Environment.WorkingSet / 1e6,14:0.0}{GC.CollectionCount(0),8}{GC.CollectionCount(1),8}{GC.CollectionCount(2),8}{allocated,28:0.00}");
}
