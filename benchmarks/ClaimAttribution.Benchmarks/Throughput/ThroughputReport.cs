using System.Text;
using System.Text.Json;
using ClaimAttribution.Benchmarks.Modes;

namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>A table for people and a line of JSON for programs.</summary>
internal sealed class ThroughputReport(Corpus corpus, Measurement[] stages, Measurement[] peers, Measurement[] decisions, Target[] targets)
{
    private const double Million = 1e6;

    public void Print()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Machine.Print();
        Console.WriteLine($"{corpus.Name}: {corpus.Texts.Count} articles, {corpus.Bytes / Million:0.000} MB of UTF-8, {stages[0].Count} tokens; processor time, median of {Rounds.Count} rounds");
        Console.WriteLine();
        Console.WriteLine($"{"",-34}{"MB/s",9}{"million/s",11}{"",-12}{"bytes an article",16}");
        foreach (Measurement stage in stages) Print(stage);
        Console.WriteLine();
        foreach (Measurement peer in peers) Print(peer);
        Console.WriteLine();
        foreach (Measurement decision in decisions) Console.WriteLine($"{decision.Workload.Name,-34}{decision.Nanoseconds,12:0.0} ns a {decision.Workload.Unit.TrimEnd('s'),-12}{decision.Allocated / decision.Count,10} bytes");
        Console.WriteLine();
        foreach (Target target in targets) Console.WriteLine(target);
        Console.WriteLine();
        Console.WriteLine(Json());
    }

    private void Print(Measurement measurement) =>
        Console.WriteLine($"{measurement.Workload.Name,-34}{corpus.Bytes / measurement.Median / Million,9:0.00}{measurement.PerSecond / Million,11:0.000} {measurement.Workload.Unit,-11}{measurement.Allocated / corpus.Texts.Count,16}");

    private string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Write(json, "stage", stages);
            Write(json, "peers", peers);
            json.WriteStartObject("decisions");
            foreach (Measurement decision in decisions) json.WriteNumber(decision.Workload.Name, Round(decision.Nanoseconds));
            json.WriteEndObject();
            json.WriteStartObject("ratios");
            foreach (Target target in targets) Write(json, target);
            json.WriteEndObject();
            json.WriteString("corpus", corpus.Name);
            json.WriteNumber("mb", corpus.Bytes / Million);
            json.WriteString("cpu", Machine.Processor);
            json.WriteString("runtime", Machine.Runtime);
            json.WriteStartObject("packages");
            foreach ((string package, string version) in Machine.Versions) json.WriteString(package, version);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write(Utf8JsonWriter json, string name, Measurement[] measurements)
    {
        json.WriteStartObject(name);
        foreach (Measurement measurement in measurements)
        {
            json.WriteStartObject(measurement.Workload.Name);
            json.WriteNumber($"{measurement.Workload.Unit}_per_s", Round(measurement.PerSecond));
            json.WriteNumber("mb_per_s", Round(corpus.Bytes / measurement.Median / Million));
            json.WriteNumber("bytes_per_doc", measurement.Allocated / corpus.Texts.Count);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Target target)
    {
        json.WriteStartObject(target.Name);
        json.WriteNumber("value", Round(target.Value));
        json.WriteNumber("target", target.Wanted);
        json.WriteBoolean("met", target.IsMet);
        json.WriteEndObject();
    }

    /// <summary>Four significant digits.</summary>
    private static double Round(double value) => value == 0 ? 0 : Math.Round(value, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 15));
}
