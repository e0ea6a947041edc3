using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ThiDua.Testing.House;

/// <summary>The sources of one project, compiled in memory so that every name in them can be resolved.</summary>
internal sealed class SourceTree
{
    private static readonly string[] Newer =
    [
        "NET", "NET10_0", "NET10_0_OR_GREATER", "NET9_0_OR_GREATER", "NET8_0_OR_GREATER", "NET7_0_OR_GREATER",
        "NET6_0_OR_GREATER", "NET5_0_OR_GREATER", "NETCOREAPP", "NETCOREAPP3_1_OR_GREATER", "NETCOREAPP2_1_OR_GREATER",
    ];

    private static readonly string[] Older = ["NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"];

    private SourceTree(string folder, CSharpCompilation compilation)
    {
        Folder = folder;
        Compilation = compilation;
    }

    /// <summary>The folder of the project, such as <c>src/ThiDua.Rules</c>.</summary>
    public string Folder { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>Errors make every test over the tree blind: a name that is not resolved is not seen.</summary>
    public IEnumerable<string> Errors => Compilation.GetDiagnostics()
        .Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

    /// <summary>The project in a folder, as it is compiled for .NET 10.</summary>
    public static SourceTree Of(string folder) => Of(folder, Repository.Files(folder, "*.cs"), Newer);

    /// <summary>The project with what stands in <c>#if</c> for the older target; it may have errors.</summary>
    public static SourceTree OlderOf(string folder) => Of(folder, Repository.Files(folder, "*.cs"), Older);

    /// <summary>Planted sources, by path from the folder of the project.</summary>
    public static SourceTree Planted(params (string Path, string Text)[] files) =>
        Of("src/ThiDua.Rules", files.Select(f => new SourceFile("src/ThiDua.Rules/" + f.Path, f.Text)), Newer);

    public SemanticModel Model(SyntaxTree tree) => Compilation.GetSemanticModel(tree);

    /// <summary>A path from the folder of the project, such as <c>Values/Points.cs</c>.</summary>
    public string PathOf(SyntaxTree tree) => tree.FilePath[(Folder.Length + 1)..];

    /// <summary>Where a node stands, for the start of a violation: <c>Values/Points.cs(12)</c>.</summary>
    public string Place(SyntaxNode node) => Place(node.GetLocation());

    public string Place(Location location) =>
        PathOf(location.SourceTree!) + "(" + (location.GetLineSpan().StartLinePosition.Line + 1) + ")";

    private static SourceTree Of(string folder, IEnumerable<SourceFile> files, string[] symbols)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)
            .WithPreprocessorSymbols(symbols);
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(f.Text), options, f.Path));
        var compilation = CSharpCompilation.Create(
            folder[(folder.LastIndexOf('/') + 1)..] + ".Sources",
            trees,
            Platform(folder),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true)
                .WithNullableContextOptions(NullableContextOptions.Enable));
        return new SourceTree(folder, compilation);
    }

    /// <summary>All assemblies of this run but our own; the templates see the library.</summary>
    private static IEnumerable<MetadataReference> Platform(string folder) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("ThiDua.", StringComparison.Ordinal)
                || (folder != "src/ThiDua.Rules" && Path.GetFileName(path) == "ThiDua.Rules.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
