using ClaimAttribution.Parsing;

namespace ClaimAttribution.Training;

/// <summary>
/// Reads the trees of another parser, which follow the first version of Universal Dependencies, and brings them near to the
/// second: conjunctions depend on what follows them, names on their first word, obliques are told from nominal modifiers. What
/// has no counterpart is left unknown.
/// </summary>
internal static class SilverTrees
{
    private const int MaxLength = 80;

    public static List<ParserExample> Load(string texts, string columns, ITagger tagger)
    {
        var examples = new List<ParserExample>();
        var articles = SilverCorpus.Texts(texts);
        string text = "";
        int[] units = [];
        var rows = new List<string[]>();
        foreach (string line in File.ReadLines(columns).Append(""))
        {
            if (line.StartsWith(SilverCorpus.Header, StringComparison.Ordinal))
            {
                text = articles.GetValueOrDefault(line[SilverCorpus.Header.Length..], "");
                units = CodePoints.ToUnits(text);
            }
            else if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
            else if (rows.Count > 0)
            {
                if (text.Length > 0 && rows.Count <= MaxLength) examples.Add(Example(text, units, rows, tagger));
                rows.Clear();
            }
        }
        return examples;
    }

    private static ParserExample Example(string text, int[] units, List<string[]> rows, ITagger tagger)
    {
        int count = rows.Count;
        var tokens = new TextSpan[count];
        var tags = new TokenTag[count];
        var heads = new int[count + 1];
        var relations = new string[count + 1];
        for (int i = 0; i < count; i++)
        {
            tokens[i] = new TextSpan(units[SilverCorpus.Number(rows[i][7])], units[SilverCorpus.Number(rows[i][8])]);
            heads[i + 1] = SilverCorpus.Number(rows[i][5]);
            relations[i + 1] = rows[i][6];
        }
        tagger.Tag(text, tokens, tags);
        TurnNames(rows, heads, relations);
        MoveConjunctions(heads, relations);
        var mapped = new DependencyRelation[count + 1];
        for (int i = 1; i <= count; i++) mapped[i] = Map(i, heads, relations, rows, tags);
        for (int i = 1; i <= count; i++) if (relations[i] == "dep") heads[i] = -1;
        return new ParserExample(text, tokens, tags, heads, mapped);
    }

    /// <summary><em>Donald ← Trump</em> becomes <em>Donald → Trump</em>.</summary>
    private static void TurnNames(List<string[]> rows, int[] heads, string[] relations)
    {
        for (int first = 1; first < heads.Length; first++)
        {
            int last = heads[first];
            if (relations[first] != "compound" || last <= first || !IsPerson(rows, first) || (first > 1 && IsPerson(rows, first - 1) && heads[first - 1] == last)) continue;
            bool whole = true;
            for (int i = first; i < last; i++) whole &= IsPerson(rows, i) && heads[i] == last;
            if (!whole || !IsPerson(rows, last)) continue;
            (heads[first], relations[first]) = (heads[last], relations[last]);
            for (int i = 1; i < heads.Length; i++) if (heads[i] == last && (i < first || i > last)) heads[i] = first;
            for (int i = first + 1; i <= last; i++) (heads[i], relations[i]) = (first, "flat");
        }
    }

    private static bool IsPerson(List<string[]> rows, int word) => rows[word - 1][4] == "PERSON" && rows[word - 1][3] is "NNP" or "NNPS";

    /// <summary><em>men ← and, men ← women</em> becomes <em>men ← women ← and</em>.</summary>
    private static void MoveConjunctions(int[] heads, string[] relations)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            if (relations[i] != "cc") continue;
            for (int k = i + 1; k < heads.Length; k++)
            {
                if (heads[k] != heads[i] || relations[k] != "conj") continue;
                heads[i] = k;
                break;
            }
        }
    }

    private static DependencyRelation Map(int word, int[] heads, string[] relations, List<string[]> rows, TokenTag[] tags)
    {
        bool ofNoun = heads[word] <= 0 || tags[heads[word] - 1].Universal is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral or UniversalTag.Symbol;
        return relations[word] switch
        {
            "dep" => DependencyRelation.None,
            "dobj" => DependencyRelation.Object,
            "nsubjpass" => DependencyRelation.PassiveSubject,
            "csubjpass" => DependencyRelation.PassiveClausalSubject,
            "auxpass" => DependencyRelation.PassiveAuxiliary,
            "mwe" => DependencyRelation.Fixed,
            "neg" => rows[word - 1][3] == "DT" ? DependencyRelation.Determiner : DependencyRelation.AdverbialModifier,
            "nmod:tmod" or "nmod:npmod" => ofNoun ? DependencyRelation.UnmarkedNominal : DependencyRelation.UnmarkedOblique,
            "nmod" => ofNoun ? DependencyRelation.NominalModifier : DependencyRelation.Oblique,
            var name => RelationNames.Relation(name),
        };
    }
}
