using System.CommandLine;
using ClaimAttribution.Cli;

using Stream input = Console.OpenStandardInput(), output = Console.OpenStandardOutput();
ParseResult result = ClaimsCommand.Create(input, output, Console.Error).Parse(args);
int code = await result.InvokeAsync();
return result.Errors.Count > 0 ? ClaimsCommand.UsageError : code;
