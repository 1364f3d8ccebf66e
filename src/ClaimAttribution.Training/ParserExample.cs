using ClaimAttribution.Parsing;

namespace ClaimAttribution.Training;

/// <summary>A sentence with predicted tags and its gold tree.</summary>
/// <param name="Heads">A head for each word from 1; 0 for the root; place 0 is not used. −1 where it is not known.</param>
/// <param name="Relations">The relation of each word from 1.</param>
internal sealed record ParserExample(string Text, TextSpan[] Tokens, TokenTag[] Tags, int[] Heads, DependencyRelation[] Relations);
