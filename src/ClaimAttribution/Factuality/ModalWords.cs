using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Factuality;

/// <summary>Words that take a predicate out of plain fact: <em>may, will, if, probably</em>.</summary>
internal static class ModalWords
{
    private static readonly WordTable<Modality> Modalities = new(WordList.Rows("modals").Select(static row => (row.Word, Enum.Parse<Modality>(row[1]))));

    public static bool TryGet(ReadOnlySpan<char> word, out Modality modality) => Modalities.TryGet(word, out modality);

    public static bool IsHedge(ReadOnlySpan<char> word) => TryGet(word, out Modality modality) && modality is Modality.Probable or Modality.Possible;
}
