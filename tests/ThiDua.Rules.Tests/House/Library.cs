using System;
using System.Reflection;
using ThiDua.Testing.House;

namespace ThiDua.Rules.Tests.House;

/// <summary>The library as the house tests look at it: its sources, and the assembly built from them.</summary>
internal static class Library
{
    private static readonly Lazy<SourceTree> LazySources = new(() => SourceTree.Of("src/ThiDua.Rules"));
    private static readonly Lazy<SourceTree> LazyOlder = new(() => SourceTree.OlderOf("src/ThiDua.Rules"));

    public static SourceTree Sources => LazySources.Value;

    public static SourceTree OlderSources => LazyOlder.Value;

    /// <summary>By name: the house stands before the first type does.</summary>
    public static Assembly Assembly { get; } = Assembly.Load("ThiDua.Rules");
}
