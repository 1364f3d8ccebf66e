using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Shows how a text is read before attributions are looked for: a line a word with its lemma, tags, head and relation.</summary>
internal static class Inspection
{
    public static int Run(string path, TextWriter output)
    {
        TaggedText text = new WordReader(ClaimModel.English).Read(File.ReadAllText(path));
        foreach (TextSpan sentence in text.Sentences)
        {
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                string head = text.Heads[i] < 0 ? "" : text.Word(text.Heads[i]).ToString();
                output.WriteLine($"{text.Word(i)}\t{text.Lemma(i)}\t{text.Tags[i].Universal}\t{text.Penn(i)}\t{RelationNames.Of(text.Relations[i])}\t{head}");
            }
            output.WriteLine();
        }
        return 0;
    }
}
