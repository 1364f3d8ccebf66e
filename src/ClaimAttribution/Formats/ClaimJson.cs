using System.Text.Json;

namespace ClaimAttribution.Formats;

/// <summary>One analysis as a graph of claims.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, Analysis analysis, string document)
{
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        for (int i = 0; i < analysis.Statements.Count; i++)
        {
            if (analysis.Statements[i].Group != VerificationGroup.NotCheckable) Write(i);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(int number)
    {
        Statement statement = analysis.Statements[number];
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", $"{document}#statement-{number + 1}");
        json.WriteString("text", WellFormedText.Flat(analysis[statement.Content]));
        if (statement.Attribution?.Source is { } source) WriteAuthor(source);
        json.WriteString("keywords", statement.Status.ToString());
        json.WriteStartObject("appearance");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("@id", document);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteAuthor(SourceMention source)
    {
        // A claim's author is a person or an organization there, whatever else a holder is.
        json.WriteStartObject("author");
        json.WriteString("@type", source.Kind is SourceKind.Organization or SourceKind.Group or SourceKind.Document ? "Organization" : "Person");
        json.WriteString("name", WellFormedText.Of(source.Name));
        json.WriteEndObject();
    }
}
