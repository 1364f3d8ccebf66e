using System.CommandLine;
using System.Text;

namespace ClaimAttribution.Cli.Tests;

/// <summary>Runs the command in process.</summary>
internal static class Claims
{
    public static async Task<(int Code, string Output, string Errors)> Run(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        ParseResult result = ClaimsCommand.Create(stdin, stdout, stderr).Parse(args);
        int code = await result.InvokeAsync(new InvocationConfiguration { Output = stderr, Error = stderr }, TestContext.Current.CancellationToken);
        return (result.Errors.Count > 0 ? ClaimsCommand.UsageError : code, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }
}
