using System.Reflection;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Benchmarks.Modes;

/// <summary>What a figure depends on: the processor, the runtime, the versions of what was measured.</summary>
internal static class Machine
{
    public static string Processor
    {
        get
        {
            const string cpus = "/proc/cpuinfo";
            string? name = File.Exists(cpus) ? File.ReadLines(cpus).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
            return $"{name?[(name.IndexOf(':') + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()} × {Environment.ProcessorCount}";
        }
    }

    public static string Runtime => $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";

    public static string Packages => string.Join(", ", Versions.Select(static package => $"{package.Key} {package.Value}"));

    public static IReadOnlyDictionary<string, string> Versions { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["ClaimAttribution"] = VersionOf(typeof(ClaimAnalyzer)),
        ["ICU4N"] = VersionOf(typeof(ICU4N.Text.BreakIterator)),
        ["Lucene.Net"] = VersionOf(typeof(Lucene.Net.Analysis.TokenStream)),
        ["Microsoft.ML"] = VersionOf(typeof(Microsoft.ML.MLContext)),
        ["Microsoft.ML.Tokenizers"] = VersionOf(typeof(Microsoft.ML.Tokenizers.Tokenizer)),
    };

    public static void Print() => Console.WriteLine($"{Processor}; {Runtime}; {Packages}; model {ClaimModel.English.Version}");

    private static string VersionOf(Type type)
    {
        string version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";
        int commit = version.AsSpan().IndexOfAny('+', ' ');
        return commit < 0 ? version : version[..commit];
    }
}
