using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ClaimAttribution;

/// <summary>
/// Thread-safe; one instance serves the whole process. Finds who says what in a text, and how the text
/// itself presents it.
/// </summary>
public sealed class ClaimAnalyzer
{
    /// <summary>The longest text whose room is kept, in UTF-16 code units.</summary>
    private const int MaxKept = 1 << 18;

    private readonly ClaimAnalyzerOptions _options;

    /// <summary>As many as there were analyses at once; a thread takes its own again first.</summary>
    private readonly ConcurrentBag<Pipeline> _idle = [];

    /// <summary>Creates an analyzer; <see cref="English"/> is the ready one.</summary>
    /// <param name="options">What to change from the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ClaimAnalyzer(ClaimAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The analyzer for English with the embedded model and default options.</summary>
    public static ClaimAnalyzer English { get; } = new(new ClaimAnalyzerOptions());

    /// <summary>Analyses one text.</summary>
    /// <param name="text">Any text; no content makes this throw.</param>
    /// <returns>What was found; offsets are UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ClaimAnalyzerOptions.MaxTextLength"/>.</exception>
    public Analysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > _options.MaxTextLength)
        {
            throw new ArgumentException($"The text has {text.Length} UTF-16 code units; at most {_options.MaxTextLength} are allowed (MaxTextLength).", nameof(text));
        }
        if (!_idle.TryTake(out Pipeline? pipeline)) pipeline = new Pipeline(_options);
        Analysis analysis = pipeline.Analyze(text);
        if (text.Length <= MaxKept) _idle.Add(pipeline);
        return analysis;
    }

    /// <summary>Analyses a stream of items in parallel; the results come in the order of the items.</summary>
    /// <typeparam name="T">What carries a text.</typeparam>
    /// <param name="items">The items; read only as far ahead as twice <see cref="ClaimAnalyzerOptions.DegreeOfParallelism"/>.</param>
    /// <param name="text">The text of an item.</param>
    /// <param name="cancellationToken">Stops the reading; analyses at work are finished, their results dropped.</param>
    /// <returns>Each item with its analysis.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or the text of an item is.</exception>
    /// <exception cref="ArgumentException">A text is longer than <see cref="ClaimAnalyzerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<(T Item, Analysis Analysis)> AnalyzeAsync<T>(IAsyncEnumerable<T> items, Func<T, string> text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(text);
        return Stream(items, text, cancellationToken);
    }

    private async IAsyncEnumerable<(T Item, Analysis Analysis)> Stream<T>(IAsyncEnumerable<T> items, Func<T, string> text, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A long text holds up the results that follow it, but not the work on them.
        int ahead = _options.DegreeOfParallelism == 1 ? 1 : 2 * _options.DegreeOfParallelism;
        TaskScheduler workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, _options.DegreeOfParallelism).ConcurrentScheduler;
        var running = new Queue<(T Item, Task<Analysis> Analysis)>();
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            running.Enqueue((item, Task.Factory.StartNew(() => Analyze(text(item)), cancellationToken, TaskCreationOptions.DenyChildAttach, workers)));
            if (running.Count < ahead) continue;
            (T done, Task<Analysis> analysis) = running.Dequeue();
            yield return (done, await analysis.ConfigureAwait(false));
        }
        while (running.TryDequeue(out (T Item, Task<Analysis> Analysis) next)) yield return (next.Item, await next.Analysis.ConfigureAwait(false));
    }
}
