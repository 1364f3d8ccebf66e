using System.Buffers;
using System.Text;

namespace ClaimAttribution.Cli;

/// <summary>Reads, analyses and writes documents in their order.</summary>
internal sealed class ClaimsRun(ClaimsOptions options, Stream input, Stream output, TextWriter errors)
{
    /// <returns>0, or 1 where some input failed.</returns>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions { DegreeOfParallelism = options.Jobs, MinConfidence = options.MinConfidence });
        var view = new TextView(options.Colour);
        var line = new ArrayBufferWriter<byte>();
        int done = 0, failed = 0;
        await foreach ((Document document, Analysis analysis) in analyzer.AnalyzeAsync(new DocumentReader(options, input).Read(cancellationToken), static document => document.Text, cancellationToken))
        {
            if (document.Error is not null)
            {
                failed++;
                await errors.WriteLineAsync($"claims: {document.Error}");
                continue;
            }
            line.ResetWrittenCount();
            if (options.Explain) line.Write(Encoding.UTF8.GetBytes(DecisionView.Render(document, analysis)));
            else if (options.Readable) line.Write(Encoding.UTF8.GetBytes(view.Render(document, analysis)));
            else JsonLines.Write(line, analysis, document.Id, options.Offsets);
            await output.WriteAsync(line.WrittenMemory, cancellationToken);
            await output.FlushAsync(cancellationToken);
            if (options.Progress && ++done % 100 == 0) await errors.WriteAsync($"\r{done} documents");
        }
        if (options.Progress && done >= 100) await errors.WriteLineAsync();
        return failed == 0 ? 0 : 1;
    }
}
