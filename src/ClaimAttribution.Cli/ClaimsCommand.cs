using System.CommandLine;
using System.Globalization;

namespace ClaimAttribution.Cli;

/// <summary>The command line: its options, and what its exit codes mean.</summary>
internal static class ClaimsCommand
{
    public const int UsageError = 2;
    public const int Interrupted = 130;

    private const string Brat = "brat";

    private static readonly Argument<string[]> Paths = new("FILE") { Description = "Files, folders (with --recursive) or wildcards; - or none is standard input.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> Recursive = new("--recursive", "-r") { Description = "Read the files of folders and of the folders in them." };
    private static readonly Option<string> Input = Choice("--input", "What inputs are: text, a document a file; jsonl, a document a line.", "text", "jsonl");
    private static readonly Option<string> TextField = new("--text-field") { Description = "The field of the text in JSON Lines.", DefaultValueFactory = static _ => "text" };
    private static readonly Option<string> IdField = new("--id-field") { Description = "The field of the name in JSON Lines.", DefaultValueFactory = static _ => "id" };
    private static readonly Option<string?> Format = new Option<string?>("--format", "-f") { Description = "text, for people, the default on a terminal; jsonl, the default elsewhere; html, a page for a browser; web-annotation and schema-org, JSON-LD, a document a line; brat, files in a folder." }.AcceptOnlyFromAmong("text", "jsonl", "html", "web-annotation", "schema-org", Brat);
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "The file to write; or a folder that is there or ends with a slash, for a file a document. Standard output without it." };
    private static readonly Option<string> Offsets = Choice("--offsets", "What offsets count in jsonl: UTF-16 code units, Unicode code points or bytes of UTF-8.", "utf16", "codepoint", "utf8");
    private static readonly Option<double> MinConfidence = new("--min-confidence") { Description = "Leave out what is less sure, from 0 to 1." };
    private static readonly Option<int> Jobs = new("--jobs", "-j") { Description = "Documents at a time.", DefaultValueFactory = static _ => Environment.ProcessorCount };
    private static readonly Option<bool> NoColour = new("--no-color") { Description = "No colours on a terminal; NO_COLOR in the environment says the same." };

    public static RootCommand Create(Stream input, Stream output, TextWriter errors)
    {
        var command = new RootCommand("Who says what in a text, and how the text presents it.") { Paths, Recursive, Input, TextField, IdField, Format, Output, Offsets, MinConfidence, Jobs, NoColour };
        foreach (Option option in command.Options) if (option is VersionOption version) version.Action = new VersionAction(output);
        Paths.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens) if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"There is no option '{token.Value}'.");
        });
        Jobs.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs is at least 1.");
        });
        Output.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("--output names a file or a folder.");
        });
        MinConfidence.Validators.Add(static result =>
        {
            bool number = result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.CurrentCulture, out double value) && value is not (>= 0 and <= 1);
            if (number) result.AddError("--min-confidence is from 0 to 1.");
        });
        command.Validators.Add(static result =>
        {
            if (result.GetValue(Format) == Brat && result.GetValue(Output) is var path && (path is null || File.Exists(path))) result.AddError("brat has two files a document: --output names their folder.");
        });
        command.Add(Explain(input, output, errors));
        command.SetAction((result, cancellationToken) => Run(Options(result), input, output, errors, cancellationToken));
        return command;
    }

    private static Command Explain(Stream input, Stream output, TextWriter errors)
    {
        var command = new Command("explain", "For each statement, what decided its status.") { Paths, Recursive, Input, TextField, IdField, Output, MinConfidence, Jobs };
        command.SetAction((result, cancellationToken) => Run(Options(result) with { Format = new TextFormat(DecisionView.Render) }, input, output, errors, cancellationToken));
        return command;
    }

    private static Option<string> Choice(string name, string description, params string[] values) =>
        new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] }.AcceptOnlyFromAmong(values);

    private static ClaimsOptions Options(ParseResult result)
    {
        string? output = result.GetValue(Output);
        bool terminal = output is null && !Console.IsOutputRedirected;
        bool colour = terminal && !result.GetValue(NoColour) && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ClaimsOptions
        {
            Paths = result.GetValue(Paths) ?? [],
            Recursive = result.GetValue(Recursive),
            JsonInput = result.GetValue(Input) == "jsonl",
            TextField = result.GetValue(TextField)!,
            IdField = result.GetValue(IdField)!,
            Format = FormatOf(result.GetValue(Format) ?? (terminal ? "text" : "jsonl"), colour, result.GetValue(Offsets)!),
            Output = output,
            MinConfidence = result.GetValue(MinConfidence),
            Jobs = result.GetValue(Jobs),
            Progress = !Console.IsErrorRedirected,
        };
    }

    private static DocumentFormat FormatOf(string name, bool colour, string offsets)
    {
        OffsetUnit unit = offsets switch { "codepoint" => OffsetUnit.CodePoint, "utf8" => OffsetUnit.Utf8, _ => OffsetUnit.Utf16 };
        return name switch
        {
            "text" => new TextFormat(new TextView(colour).Render),
            "html" => new HtmlFormat(),
            "web-annotation" => new LineFormat(".claims.jsonld", WebAnnotation.Write),
            "schema-org" => new LineFormat(".claims.jsonld", SchemaOrg.Write),
            Brat => new BratFormat(),
            _ => new LineFormat(".claims.jsonl", (output, analysis, id) => JsonLines.Write(output, analysis, id, unit)),
        };
    }

    /// <returns>0, 1 where some input failed, <see cref="UsageError"/> where an input is the output, <see cref="Interrupted"/>.</returns>
    public static async Task<int> Run(ClaimsOptions options, Stream input, Stream output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            var reader = new DocumentReader(options, input);
            if (options.Output is null) return await Run(reader, new StreamSink(options.Format, output));
            if (reader.Reads(options.Output))
            {
                // It would be written over before it is read.
                await errors.WriteLineAsync($"claims: {options.Output} is an input.");
                return UsageError;
            }
            if (options.Format.IsBesideText || Path.EndsInDirectorySeparator(options.Output) || Directory.Exists(options.Output)) return await Run(reader, new FolderSink(options.Format, options.Output));
            await using FileStream file = File.Create(options.Output);
            return await Run(reader, new StreamSink(options.Format, file));
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (IOException exception) when (options.Output is null)
        {
            // The reader of a pipe went away: nobody is left to be told.
            _ = exception;
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"claims: {options.Output}: {exception.Message}");
            return 1;
        }

        Task<int> Run(DocumentReader reader, DocumentSink sink) => new ClaimsRun(options, reader, sink, errors).Run(cancellationToken);
    }
}
