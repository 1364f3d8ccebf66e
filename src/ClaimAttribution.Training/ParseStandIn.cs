using System.Globalization;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Stand-in until there is a parser: CoreNLP's heads on our tokens.</summary>
internal sealed class ParseStandIn
{
    private readonly Dictionary<string, List<(int Start, int End, int Head, string Relation)>> _rows = [];

    public ParseStandIn(string path)
    {
        List<(int, int, int, string)>? article = null;
        int offset = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# article = ", StringComparison.Ordinal)) { _rows[line[12..]] = article = []; offset = 0; }
            else if (line.Length == 0) offset = article!.Count;
            else if (line[0] != '#')
            {
                string[] r = line.Split('\t');
                int head = N(r[5]);
                article!.Add((N(r[7]), N(r[8]), head == 0 ? -1 : offset + head - 1, r[6]));
            }
        }
    }

    private static int N(string s) => int.Parse(s, CultureInfo.InvariantCulture);

    public TaggedText Parse(string id, TaggedText text)
    {
        if (!_rows.TryGetValue(id, out var rows)) return text;
        var places = new TokenPlaces(text);
        var heads = new int[text.Count];
        Array.Fill(heads, -1);
        var relations = new DependencyRelation[text.Count];
        var rowOf = new int[text.Count];
        var headToken = new int[rows.Count];
        Array.Fill(headToken, -1);
        int r = 0;
        for (int i = 0; i < text.Count; i++)
        {
            while (r < rows.Count && rows[r].End <= places.StartOf(i)) r++;
            rowOf[i] = r < rows.Count && rows[r].Start < places.EndOf(i) ? r : -1;
            if (rowOf[i] >= 0 && (headToken[r] < 0 || char.IsLetterOrDigit(text.Word(i)[0]))) headToken[r] = i;
        }
        var sentence = new int[text.Count];
        for (int s = 0; s < text.Sentences.Length; s++) for (int i = text.Sentences[s].Start; i < text.Sentences[s].End; i++) sentence[i] = s;
        for (int i = 0; i < text.Count; i++)
        {
            int row = rowOf[i];
            if (row < 0) continue;
            if (headToken[row] != i) { heads[i] = headToken[row]; relations[i] = DependencyRelation.Compound; continue; }
            int h = rows[row].Head;
            int ht = h < 0 ? -1 : headToken[h];
            relations[i] = Map(rows[row].Relation);
            if (ht >= 0 && ht != i && sentence[ht] == sentence[i]) heads[i] = ht;
        }
        for (int i = 0; i < text.Count; i++)
        {
            if (relations[i] != DependencyRelation.NominalModifier || heads[i] < 0) continue;
            if (Phrases.PennTags.IsVerb(text.Penn(heads[i]))) relations[i] = DependencyRelation.Oblique;
        }
        return new TaggedText(text.Text, text.Tokens, text.Tags, text.Lemmas, text.Sentences, heads, relations);
    }

    private static DependencyRelation Map(string name) => RelationNames.Relation(name switch { "dobj" => "obj", "nsubjpass" => "nsubj:pass", "auxpass" => "aux:pass", "mwe" => "fixed", "neg" => "advmod", "csubjpass" => "csubj:pass", "name" => "flat", "foreign" => "flat", "ROOT" => "root", _ => name });
}
