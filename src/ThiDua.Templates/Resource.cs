using System;
using System.IO;

namespace ThiDua.Templates;

/// <summary>The files of the package.</summary>
internal static class Resource
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The package lacks \"" + name + "\".");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
