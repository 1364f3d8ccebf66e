using System.Globalization;
using ClaimAttribution.Factuality;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;
using CsCheck;

namespace ClaimAttribution.Tests;

public class FactorTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("factors");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_has_the_factors_that_its_words_give_it(string[] row)
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze(row[1]);
        Statement statement = analysis.Statements.Where(statement => analysis[statement.Content].Contains(row[2], StringComparison.Ordinal)).MinBy(static statement => statement.Content[0].Length)!;
        double[] range = [.. row[5].Split(" to ").Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        Assert.Equal((row[3], row[4]), (statement.Polarity.ToString(), statement.Modality.ToString()));
        Assert.InRange(statement.Commitment, range[0], range[1]);
    }

    [Fact]
    public void Commitment_lies_between_certainly_not_and_certainly_so() =>
        AnyText.Gen.Sample(text => Assert.All(ClaimAnalyzer.English.Analyze(text).Statements, statement => Assert.InRange(statement.Commitment, -3, 3)));

    [Theory]
    [InlineData("The ship sank in the harbour on Monday.", "The ship did not sink in the harbour on Monday.", "sank", "sink")]
    [InlineData("The firm paid the workers.", "The firm never paid the workers.", "paid", "paid")]
    [InlineData("The thief managed to open the safe.", "The thief failed to open the safe.", "open", "open")]
    [InlineData("The mayor resigned on Friday.", "The mayor refused to resign on Friday.", "resigned", "resign")]
    [InlineData("The mayor resigned on Friday.", "If the mayor resigned on Friday, the party would split.", "resigned", "resigned")]
    [InlineData("The mayor resigned on Friday.", "Resign on Friday!", "resigned", "Resign")]
    public void Negation_and_what_stands_above_lower_a_fact(string plain, string lowered, string predicate, string other)
    {
        Assert.SkipWhen(ClaimModel.English.Factors is null, "The model has no factors.");
        Assert.InRange(Happened(lowered, other), -3, Happened(plain, predicate) - 1);
    }

    [Theory]
    [InlineData("Some people believe that it is a masterpiece.", true)]
    [InlineData("It is widely considered to be the best film of the year.", true)]
    [InlineData("The song was probably written in 1920.", true)]
    [InlineData("The song was written in 1920.", false)]
    [InlineData("He was born in Rome on 4 May 1850.", false)]
    public void Weasels_and_hedges_are_found(string sentence, bool hedged)
    {
        Assert.SkipWhen(ClaimModel.English.Factors is null, "The model has no factors.");
        TaggedText text = Read(sentence);
        Assert.Equal(hedged, FactualityReader.For(text).IsHedged(ClaimModel.English.Factors!, new TokenRange(0, text.Count)));
    }

    [Theory]
    [InlineData("The crew will leave and sell the ship.", "sell", "will", "")]
    [InlineData("The police did not find the ring.", "find", "", "not")]
    [InlineData("Nobody saw the ring.", "saw", "", "Nobody")]
    [InlineData("The plan could not have worked.", "worked", "could", "not")]
    public void A_clause_knows_its_modal_and_its_negation(string sentence, string predicate, string modal, string negation)
    {
        TaggedText text = Read(sentence);
        Clause clause = FactualityReader.For(text).Clause(Token(text, predicate));
        Assert.Equal((modal, negation), (Word(text, clause.Modal), Word(text, clause.Negation)));
    }

    [Fact]
    public void Weights_are_read_as_they_were_written_and_no_others()
    {
        byte[] section = new FactorWeights([3, 7], [127, -10, 5, 20], [0.5f, 0.25f], [1, -1]).Write();
        double[] scores = new double[2];
        FactorWeights.Read(section, outputs: 2).Score([3, 5, 7], scores);
        Assert.Equal([1 + ((127 + 5) * 0.5), -1 + ((-10 + 20) * 0.25)], scores);
        Assert.Contains("expected", Assert.Throws<InvalidDataException>(() => FactorWeights.Read(section, outputs: 1)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => FactorWeights.Read(section.AsSpan(0, section.Length - 1), outputs: 2));
    }

    private static double Happened(string sentence, string predicate)
    {
        TaggedText text = Read(sentence);
        return FactualityReader.For(text).Of(ClaimModel.English.Factors!, Token(text, predicate), new TokenRange(0, text.Count), FactorModel.Happened);
    }

    private static TaggedText Read(string sentence) => new WordReader(ClaimModel.English).Read(sentence);

    private static int Token(TaggedText text, string word) => Enumerable.Range(0, text.Count).First(token => text.Is(token, word));

    private static string Word(TaggedText text, int token) => token < 0 ? "" : text.Word(token).ToString();
}
