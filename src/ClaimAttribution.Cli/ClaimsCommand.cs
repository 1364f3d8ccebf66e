using System.CommandLine;
using System.Globalization;

namespace ClaimAttribution.Cli;

/// <summary>The command line: its options, and what its exit codes mean.</summary>
internal static class ClaimsCommand
{
    public const int UsageError = 2;
    public const int Interrupted = 130;

    private static readonly Argument<string[]> Paths = new("FILE") { Description = "Files, folders (with --recursive) or wildcards; - or none is standard input.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> Recursive = new("--recursive", "-r") { Description = "Read the files of folders and of the folders in them." };
    private static readonly Option<string> Input = Choice("--input", "What inputs are: text, a document a file; jsonl, a document a line.", "text", "jsonl");
    private static readonly Option<string> TextField = new("--text-field") { Description = "The field of the text in JSON Lines.", DefaultValueFactory = static _ => "text" };
    private static readonly Option<string> IdField = new("--id-field") { Description = "The field of the name in JSON Lines.", DefaultValueFactory = static _ => "id" };
    private static readonly Option<string?> Format = new Option<string?>("--format", "-f") { Description = "text, for people, the default on a terminal; jsonl, the default elsewhere." }.AcceptOnlyFromAmong("text", "jsonl");
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "The file to write; standard output without it." };
    private static readonly Option<string> Offsets = Choice("--offsets", "What offsets count: UTF-16 code units, Unicode code points or bytes of UTF-8.", "utf16", "codepoint", "utf8");
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
        MinConfidence.Validators.Add(static result =>
        {
            bool number = result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.CurrentCulture, out double value) && value is not (>= 0 and <= 1);
            if (number) result.AddError("--min-confidence is from 0 to 1.");
        });
        command.Add(Explain(input, output, errors));
        command.SetAction((result, cancellationToken) => Run(Options(result), input, output, errors, cancellationToken));
        return command;
    }

    private static Command Explain(Stream input, Stream output, TextWriter errors)
    {
        var command = new Command("explain", "For each statement, what decided its status.") { Paths, Recursive, Input, TextField, IdField, Output, MinConfidence, Jobs };
        command.SetAction((result, cancellationToken) => Run(Options(result) with { Explain = true }, input, output, errors, cancellationToken));
        return command;
    }

    private static Option<string> Choice(string name, string description, params string[] values) =>
        new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] }.AcceptOnlyFromAmong(values);

    private static ClaimsOptions Options(ParseResult result)
    {
        string? output = result.GetValue(Output);
        bool terminal = output is null && !Console.IsOutputRedirected;
        return new ClaimsOptions
        {
            Paths = result.GetValue(Paths) ?? [],
            Recursive = result.GetValue(Recursive),
            JsonInput = result.GetValue(Input) == "jsonl",
            TextField = result.GetValue(TextField)!,
            IdField = result.GetValue(IdField)!,
            Readable = result.GetValue(Format) is { } format ? format == "text" : terminal,
            Colour = terminal && !result.GetValue(NoColour) && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Output = output,
            Offsets = result.GetValue(Offsets) switch { "codepoint" => OffsetUnit.CodePoint, "utf8" => OffsetUnit.Utf8, _ => OffsetUnit.Utf16 },
            MinConfidence = result.GetValue(MinConfidence),
            Jobs = result.GetValue(Jobs),
            Progress = !Console.IsErrorRedirected,
        };
    }

    /// <returns>0, 1 where some input failed, <see cref="Interrupted"/>.</returns>
    public static async Task<int> Run(ClaimsOptions options, Stream input, Stream output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            if (options.Output is null) return await new ClaimsRun(options, input, output, errors).Run(cancellationToken);
            await using FileStream file = File.Create(options.Output);
            return await new ClaimsRun(options, input, file, errors).Run(cancellationToken);
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
    }
}
