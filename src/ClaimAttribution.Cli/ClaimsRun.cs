namespace ClaimAttribution.Cli;

/// <summary>Reads, analyses and writes documents in their order.</summary>
internal sealed class ClaimsRun(ClaimsOptions options, DocumentReader input, DocumentSink output, TextWriter errors)
{
    /// <returns>0, or 1 where some input failed.</returns>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions { DegreeOfParallelism = options.Jobs, MinConfidence = options.MinConfidence });
        int done = 0, failed = 0;
        await output.Begin(cancellationToken);
        await foreach ((Document document, Analysis analysis) in analyzer.AnalyzeAsync(input.Read(cancellationToken), static document => document.Text, cancellationToken))
        {
            if ((document.Error ?? await output.Write(document, analysis, cancellationToken)) is { } error)
            {
                failed++;
                await errors.WriteLineAsync($"claims: {error}");
            }
            else if (options.Progress && ++done % 100 == 0) await errors.WriteAsync($"\r{done} documents");
        }
        await output.End(cancellationToken);
        if (options.Progress && done >= 100) await errors.WriteLineAsync();
        return failed == 0 ? 0 : 1;
    }
}
