using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CsCheck;

namespace ClaimAttribution.Tests;

/// <summary>What the formats for other tools hold, over any text and over texts in which everything occurs.</summary>
public sealed class ExportTests
{
    private const string Text =
        "🚢 “The ship,” said Ines Karvall, “has\r\nsunk.” The group claims to have raised <b>it</b> & the crew. No other sources have corroborated the claim.\n" +
        "Holm said that the police believe that the captain allegedly stole the cargo. The captain denied it. It should be returned.";

    private static readonly Gen<string> Texts = Gen.OneOf(AnyText.Gen, Gen.Const(Text));

    [Fact]
    public void A_page_is_well_formed_and_holds_the_text_as_it_is() => Texts.Sample(text =>
    {
        XElement page = Page(text);
        XElement article = page.Descendants("div").Single(element => (string?)element.Attribute("class") == "text");
        article.Descendants("a").Remove();
        Assert.Equal(WellFormed(text), article.Value);
        Assert.Equal(ClaimAnalyzer.English.Analyze(text).Statements.Count, page.Descendants("li").Count());
    });

    [Fact]
    public void A_page_marks_statements_in_statements_sources_cues_and_evidence()
    {
        XElement page = Page(Text);
        string[] classes = [.. page.Descendants("span").Select(static span => (string)span.Attribute("class")!)];
        foreach (string part in (string[])["source", "cue", "evidence", "contested", "unverified", "notcheckable"]) Assert.Contains(classes, found => found.Split(' ').Contains(part));
        string[] targets = [.. page.Descendants("a").Select(static link => (string)link.Attribute("href")!)];
        string[] anchors = [.. page.Descendants().Attributes("id").Select(static id => "#" + (string)id)];
        Assert.All(targets, target => Assert.Contains(target, anchors));
        Assert.Equal(anchors.Length, anchors.Distinct().Count());
        Assert.Contains(page.Descendants("li"), static item => item.Value.Contains("in the words of Holm", StringComparison.Ordinal));
    }

    [Fact]
    public void Standoff_names_the_words_that_it_counts() => Texts.Sample(text =>
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        string[][] lines = [.. Brat(text).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t', 3))];
        foreach (string[] line in lines.Where(static line => line[0][0] == 'T'))
        {
            string places = line[1][(line[1].IndexOf(' ', StringComparison.Ordinal) + 1)..];
            int[][] spans = [.. places.Split(';').Select(static span => span.Split(' ').Select(int.Parse).ToArray())];
            Assert.Equal(string.Join(' ', spans.Select(span => string.Concat(runes[span[0]..span[1]]))), line[2]);
        }
        HashSet<string> names = [.. lines.Select(static line => line[0])];
        Assert.Equal(lines.Length, names.Count);
        foreach (string name in lines.Where(static line => line[0][0] is 'E' or 'R').SelectMany(static line => line[1].Split(' ')).Where(static argument => argument.Contains(':', StringComparison.Ordinal)).Select(static argument => argument.Split(':')[1])) Assert.Contains(name, names);
    });

    [Fact]
    public void Standoff_has_attributions_as_events_and_statuses_as_attributes()
    {
        string lines = Brat("The mayor claims to have saved the harbour. No other sources have corroborated the claim.");
        Assert.Equal(
            """
            T1	Statement 17 42	to have saved the harbour
            T2	Attribution 10 16	claims
            T3	Source 0 9	The mayor
            #1	AnnotatorNotes T3	mayor
            E1	Attribution:T2 Source:T3 Content:T1
            A1	Class E1 Distance
            A2	Kind E1 Indirect
            T4	Statement 79 88	the claim
            T5	Attribution 61 78	have corroborated
            T6	Source 44 60	No other sources
            #2	AnnotatorNotes T6	No other sources
            E2	Attribution:T5 Source:T6 Content:T4
            A3	Class E2 Confirm
            A4	Kind E2 Indirect
            A5	Status T1 Uncorroborated
            T7	Evidence 44 88	No other sources have corroborated the claim
            R1	SaysUnverified Arg1:T7 Arg2:T1
            T8	Statement 44 88	No other sources have corroborated the claim
            A6	Status T8 Asserted
            A7	Polarity T8 Negative

            """.ReplaceLineEndings("\n"),
            lines);
        foreach (string type in (string[])["Statement", "Source", "Evidence", "Attribution", "Class", "Kind", "Status", "Polarity", "Modality", "SaysUnverified"]) Assert.Contains($"\n{type}", BratStandoff.Configuration, StringComparison.Ordinal);
    }

    [Fact]
    public void Web_annotations_select_the_same_words_twice() => Texts.Sample(text =>
    {
        string whole = WellFormed(text);
        Rune[] runes = [.. text.EnumerateRunes()];
        using var page = JsonDocument.Parse(Written((output, analysis) => WebAnnotation.Write(output, analysis, "a b.txt"), text));
        foreach (JsonElement target in page.RootElement.GetProperty("items").EnumerateArray().SelectMany(static item => item.GetProperty("target").EnumerateArray()))
        {
            JsonElement position = target.GetProperty("selector")[0], quote = target.GetProperty("selector")[1];
            string exact = quote.GetProperty("exact").GetString()!;
            Assert.Equal(string.Concat(runes[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()]), exact);
            Assert.Contains(quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString(), whole, StringComparison.Ordinal);
            Assert.Equal("a%20b.txt", target.GetProperty("source").GetString());
        }
    });

    [Fact]
    public void Web_annotations_classify_statements_by_status()
    {
        using var page = JsonDocument.Parse(Written(static (output, analysis) => WebAnnotation.Write(output, analysis, "https://example.org/a"), Text));
        Assert.Equal("AnnotationPage", page.RootElement.GetProperty("type").GetString());
        JsonElement[] statements = [.. page.RootElement.GetProperty("items").EnumerateArray().Where(static item => item.GetProperty("motivation").GetString() == "classifying")];
        Assert.Contains(statements, static item => item.GetProperty("body")[0].GetProperty("value").GetString() == "Uncorroborated");
        Assert.All(statements, static item => Assert.StartsWith("https://example.org/a#statement-", item.GetProperty("id").GetString(), StringComparison.Ordinal));
        Assert.Contains(page.RootElement.GetProperty("items").EnumerateArray(), static item => item.GetProperty("motivation").GetString() == "linking");
    }

    [Fact]
    public void Claims_of_schema_org_have_authors_and_no_opinions()
    {
        using var graph = JsonDocument.Parse(Written(static (output, analysis) => SchemaOrg.Write(output, analysis, "urn:a"), Text));
        JsonElement[] claims = [.. graph.RootElement.GetProperty("@graph").EnumerateArray()];
        Assert.All(claims, static claim => Assert.Equal("Claim", claim.GetProperty("@type").GetString()));
        Assert.Contains(claims, static claim => claim.GetProperty("author").GetProperty("name").GetString() == "Ines Karvall");
        Assert.DoesNotContain(claims, static claim => claim.GetProperty("keywords").GetString() is "Opinion" or "Prospective");
    }

    [Fact]
    public void Any_name_of_a_document_is_taken() => AnyText.Gen.Sample(name =>
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze("He left.");
        var output = new ArrayBufferWriter<byte>();
        WebAnnotation.Write(output, analysis, name);
        SchemaOrg.Write(output, analysis, name);
        var page = new HtmlPage(output, name);
        page.Add(analysis, name);
        page.End();
    });

    private static XElement Page(string text)
    {
        string page = Written(
            static (output, analysis) =>
            {
                var page = new HtmlPage(output, "Claims");
                page.Add(analysis, "a <b>");
                page.End();
            },
            text);
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Brat(string text) => Written(BratStandoff.Write, text);

    private static string Written(Action<IBufferWriter<byte>, Analysis> write, string text)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output, ClaimAnalyzer.English.Analyze(text));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
