using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ThiDua.Testing;

/// <summary>The files of the repository that the tests were built from; paths are written with <c>/</c>.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    public static string At(string path) => Path.Combine(Root, path);

    public static bool Has(string path) => File.Exists(At(path)) || Directory.Exists(At(path));

    /// <summary>All files under a folder whose names fit a pattern, by path; none when there is no folder.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, string pattern)
    {
        if (!Directory.Exists(At(folder))) return [];

        return
        [
            .. Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts"))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(path, File.ReadAllText(At(path)))),
        ];
    }
}

/// <summary>A file of text: its path from the root of the repository, and what stands in it.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string[] Lines => Text.TrimEnd('\n').Split('\n');
}
