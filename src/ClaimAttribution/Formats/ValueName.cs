namespace ClaimAttribution.Formats;

/// <summary>The names of values as formats write them: in small letters.</summary>
internal static class ValueName
{
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
