using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace ClaimAttribution.Cli;

/// <summary><c>--version</c>: that of the tool and that of the model.</summary>
internal sealed class VersionAction(Stream output) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string? tool = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        output.Write(Encoding.UTF8.GetBytes($"claims {tool}, model {ClaimModel.English.Version}\n"));
        return 0;
    }
}
