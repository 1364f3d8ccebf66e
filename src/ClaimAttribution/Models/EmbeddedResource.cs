using System.Reflection;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Models;

/// <summary>What the build puts into the assembly: the model and the lexicon.</summary>
internal static class EmbeddedResource
{
    /// <exception cref="InvalidDataException">The assembly has no such resource.</exception>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidDataException($"The resource '{name}' was expected; the assembly has none.");

    /// <summary>The bytes of a resource where they lie: an assembly is in memory as it is, and stays there as long as its types are in use.</summary>
    /// <exception cref="InvalidDataException">The assembly has no such resource.</exception>
    public static unsafe ReadOnlySpan<byte> Bytes(string name)
    {
        using Stream stream = Open(name);
        if (stream is UnmanagedMemoryStream mapped) return new ReadOnlySpan<byte>(mapped.PositionPointer, checked((int)mapped.Length));
        var copy = new Span<byte>(NativeMemory.Alloc((nuint)stream.Length), checked((int)stream.Length));
        stream.ReadExactly(copy);
        return copy;
    }
}
