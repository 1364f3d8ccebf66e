using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimAttribution.Models;

/// <summary>Writes what <see cref="ModelFile"/> reads; the same sections give the same bytes.</summary>
internal static class ModelWriter
{
    public static byte[] Write(IReadOnlyCollection<ModelSection> sections)
    {
        using var stream = new MemoryStream();
        Span<byte> number = stackalloc byte[8];
        stream.Write(ModelFile.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(number, ModelFile.FormatVersion);
        stream.Write(number[..4]);
        BinaryPrimitives.WriteInt32LittleEndian(number, sections.Count);
        stream.Write(number[..4]);
        foreach ((string name, ulong templates, byte[] bytes) in sections)
        {
            stream.WriteByte((byte)name.Length);
            stream.Write(Encoding.ASCII.GetBytes(name));
            BinaryPrimitives.WriteUInt64LittleEndian(number, templates);
            stream.Write(number);
            BinaryPrimitives.WriteInt32LittleEndian(number, bytes.Length);
            stream.Write(number[..4]);
            stream.Write(bytes);
        }
        byte[] body = stream.ToArray();
        return [.. body, .. SHA256.HashData(body)];
    }
}
