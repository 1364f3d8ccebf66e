using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Shows how a text is read before attributions are looked for: a line a sentence, phrases in brackets, tags on words.</summary>
internal static class Inspection
{
    public static int Run(string path, TextWriter output)
    {
        ClaimModel model = ClaimModel.English;
        TaggedText text = new WordReader(model).Read(File.ReadAllText(path));
        var sentence = new PhrasedSentence(text, QuotationScanner.Scan(text));
        foreach (TextSpan range in text.Sentences)
        {
            sentence.Read(range.Start, range.End);
            for (int i = 0; i < sentence.Count; i++)
            {
                output.Write($"[{sentence[i].Kind}");
                for (int token = sentence[i].Start; token < sentence[i].End; token++) output.Write($" {text.Word(token)}/{text.Penn(token)}/{text.Lemmas[token]}");
                output.Write("] ");
            }
            output.WriteLine();
        }
        return 0;
    }
}
