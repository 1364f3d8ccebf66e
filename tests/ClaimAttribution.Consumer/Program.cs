using ClaimAttribution;

Analysis analysis = ClaimAnalyzer.English.Analyze("The mayor claims to have saved the harbour. No other sources have corroborated the claim.");
foreach (Statement statement in analysis.Statements)
{
    Console.WriteLine($"{statement.Status}: {analysis[statement.Content]} ({statement.Attribution?.Source?.Name ?? "the article"})");
}
return analysis.Statements is [{ Status: VerificationStatus.Uncorroborated, Attribution.Source.Name: "mayor" }, { Attribution: null }] ? 0 : 1;
