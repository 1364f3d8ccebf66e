using System.Buffers;
using System.Text;
using ClaimAttribution.Formats;

namespace ClaimAttribution;

/// <summary>
/// Writes analyses in brat's standoff format (https://brat.nlplab.org/standoff.html), to be corrected by hand and trained on. The text
/// lies in a file of its own beside them, as it was analysed.
/// </summary>
/// <remarks>
/// Thread-safe; AOT-safe. Offsets count code points. Statements carry their status as an attribute, and their polarity and modality
/// where those are not positive and certain; an attribution is an event whose trigger is its cue.
/// </remarks>
public static class BratStandoff
{
    /// <summary>What brat has to know of the annotations: the content of <c>annotation.conf</c> in their folder.</summary>
    public static string Configuration { get; } = $"""
        [entities]
        Source
        Statement
        Evidence

        [relations]
        {Lines<EvidenceRelation>(static relation => $"{relation}\tArg1:Evidence, Arg2:Statement")}
        <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

        [events]
        Attribution	Source?:Source, Content:Statement

        [attributes]
        Status	Arg:Statement, Value:{Values<VerificationStatus>()}
        Polarity	Arg:Statement, Value:{Values<Polarity>()}
        Modality	Arg:Statement, Value:{Values<Modality>()}
        Class	Arg:Attribution, Value:{Values<CueClass>()}
        Kind	Arg:Attribution, Value:{Values<AttributionKind>()}

        """.ReplaceLineEndings("\n");

    /// <summary>Writes the annotations of one analysis in UTF-8.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="analysis">What was found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(analysis);
        Encoding.UTF8.GetBytes(new BratLines(analysis).Write(), output);
    }

    private static string Lines<T>(Func<T, string> line) where T : struct, Enum => string.Join('\n', Enum.GetValues<T>().Select(line));

    private static string Values<T>() where T : struct, Enum => string.Join('|', Enum.GetNames<T>());
}
