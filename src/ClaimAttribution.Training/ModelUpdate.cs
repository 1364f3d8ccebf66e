using ClaimAttribution.Models;

namespace ClaimAttribution.Training;

/// <summary>Puts the weights of one stage into a model file and leaves those of the others as they are.</summary>
internal static class ModelUpdate
{
    /// <param name="path">The model file; made where there is none.</param>
    /// <param name="sections">What to replace or to add.</param>
    public static void Replace(string path, params ModelSection[] sections)
    {
        IEnumerable<ModelSection> old = File.Exists(path) ? ModelFile.Read(File.ReadAllBytes(path)).Sections : [];
        ModelSection[] all = [.. old.ExceptBy(sections.Select(section => section.Name), section => section.Name).Concat(sections).OrderBy(section => section.Name, StringComparer.Ordinal)];
        File.WriteAllBytes(path, ModelWriter.Write(all));
    }

    /// <summary>The model without some stages: those to be trained, and those after them, whose weights may be for other templates than those of today.</summary>
    public static ClaimModel LoadWithout(string path, params string[] names) => LoadWithout(File.ReadAllBytes(path), names);

    /// <summary>The embedded model without some stages.</summary>
    public static ClaimModel EnglishWithout(params string[] names)
    {
        using Stream stream = ClaimModel.OpenEnglish();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return LoadWithout(bytes, names);
    }

    private static ClaimModel LoadWithout(byte[] model, string[] names)
    {
        ModelSection[] rest = [.. ModelFile.Read(model).Sections.ExceptBy(names, section => section.Name)];
        using var stream = new MemoryStream(ModelWriter.Write(rest));
        return ClaimModel.Load(stream);
    }
}
