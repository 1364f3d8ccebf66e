using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tests;

public class LemmaTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("lemmas");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_forms_of_a_verb_have_its_lemma(string[] row)
    {
        Assert.Equal([row[0], row[0], row[0]], (string[])[Lemma(row[1], PennTag.VBD), Lemma(row[2], PennTag.VBN), Lemma(row[3], PennTag.VBG)]);
    }

    [Fact]
    public void Regular_forms_of_every_cue_verb_have_its_lemma()
    {
        string[] verbs = [.. WordList.Rows("cue-verbs").Select(row => row[0].ToString().Split(' ')[0]).Distinct()];
        HashSet<string> others = [.. CaseTable.Rows("lemmas").Select(row => row.Data[0])];
        var wrong = from verb in verbs
                    where !others.Contains(verb) && !verbs.Contains(verb + "e")
                    from form in Forms(verb)
                    let lemma = Lemma(form.Word, form.Tag)
                    where lemma != verb
                    select $"{form.Word}/{form.Tag}: {lemma}";
        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Word, PennTag Tag)> Forms(string verb)
    {
        bool sibilant = verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
        bool changes = verb.EndsWith('y') && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
        bool mute = verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal);
        yield return (changes ? verb[..^1] + "ies" : verb + (sibilant ? "es" : "s"), PennTag.VBZ);
        string past = changes ? verb[..^1] + "ied" : verb + (verb.EndsWith('e') ? "d" : "ed");
        yield return (past, PennTag.VBD);
        yield return (past, PennTag.VBN);
        yield return ((mute ? verb[..^1] : verb) + "ing", PennTag.VBG);
    }

    private static string Lemma(string word, PennTag tag) => ClaimModel.English.Lemmatizer.Lemma(word, new TokenTag(UniversalTag.Verb, tag));
}
