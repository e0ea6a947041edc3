using System;
using System.IO;

namespace ThiDua.Templates;

/// <summary>The data files inside this package.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The bytes of a file, by its path in the project.</summary>
    public static byte[] Read(string path)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException("The package lacks \"" + path + "\".");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
