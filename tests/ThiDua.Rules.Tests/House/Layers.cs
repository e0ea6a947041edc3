using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ThiDua.Testing.House;

namespace ThiDua.Rules.Tests.House;

/// <summary>Who may use whom among the folders of the library, and who does it without permission.</summary>
internal static class Layers
{
    private const string Root = "the root";

    /// <summary>What the older target lacks; every folder may use it and it uses none.</summary>
    private const string Polyfills = "Polyfills";

    private static readonly string[][] Levels =
    [
        ["Values"], // 0
        ["Diagnostics"],
        ["Json"],
        ["Law", "Time"],
        ["Explanations", "Organization", "Documents"],
        ["Evidence"], // 5
        ["Measures"],
        ["Amounts", "Conditions"],
        ["Rankings"],
        ["Checklists", "Plans", "Inspections", "Criteria", "Grading"],
        ["Rubrics"], // 10
        ["Dossiers"],
        ["Evaluations"],
        ["Reports"],
        ["Analysis"],
        [Root], // 15
        ["Records"],
        ["DependencyInjection"],
    ];

    private static readonly Dictionary<string, HashSet<string>> MayUse = new()
    {
        ["Values"] = [],
        ["Diagnostics"] = Below(1),
        ["Json"] = Below(2),
        ["Law"] = Below(3),
        ["Time"] = Below(3),
        ["Explanations"] = Below(4),
        ["Organization"] = Below(4),
        ["Documents"] = Below(4),
        ["Evidence"] = Below(5),
        ["Measures"] = Below(6),
        ["Amounts"] = Below(7),
        ["Conditions"] = Below(7),
        ["Checklists"] = Below(8),
        ["Plans"] = Below(8),
        ["Inspections"] = Below(8),
        ["Criteria"] = Below(8),
        ["Rankings"] = Below(8), // keys and levels only: nothing of lines and outcomes
        ["Grading"] = [.. Below(8), "Rankings"], // a quota is a step of an outcome
        ["Rubrics"] = [.. Below(8), "Criteria", "Grading", "Rankings"],
        ["Dossiers"] = Below(11),
        ["Evaluations"] = Below(12),
        ["Reports"] = Below(13),
        ["Analysis"] = Below(14),
        [Root] = Below(15),
        ["Records"] = Below(16),
        ["DependencyInjection"] = [Root, "Values", "Diagnostics"],
        [Polyfills] = [],
    };

    /// <summary>Assemblies that one folder alone may name.</summary>
    private static readonly Dictionary<string, string> OnlyIn = new()
    {
        ["Microsoft.Extensions.DependencyInjection.Abstractions"] = "DependencyInjection",
    };

    public static IEnumerable<string> Folders => MayUse.Keys;

    public static IReadOnlySet<string> Of(string folder) => MayUse[folder];

    /// <summary>Every use without permission, and every file that is not in a folder of the table.</summary>
    public static IEnumerable<string> Violations(SourceTree sources) =>
        sources.Compilation.SyntaxTrees.SelectMany(tree => Violations(sources, tree)).Distinct();

    private static IEnumerable<string> Violations(SourceTree sources, SyntaxTree tree)
    {
        string folder = FolderOf(sources, tree);
        if (!MayUse.TryGetValue(folder, out var allowed))
        {
            yield return sources.PathOf(tree) + ": the folder " + folder + " has no row in the table of layers";
            yield break;
        }

        foreach (string wrong in WrongNamespaces(sources, tree, folder)) yield return wrong;
        var model = sources.Model(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
            foreach (var symbol in SymbolsOf(model, node).SelectMany(Parts))
            {
                foreach (string used in FoldersOf(sources, symbol))
                    if (used != folder && used != Polyfills && !allowed.Contains(used))
                        yield return Line(sources, node, folder, used, symbol);
                if (OnlyIn.TryGetValue(symbol.ContainingAssembly?.Name ?? "", out string? only) && only != folder)
                    yield return Line(sources, node, folder, symbol.ContainingAssembly!.Name, symbol);
            }
    }

    private static string Line(SourceTree sources, SyntaxNode node, string folder, string used, ISymbol symbol) =>
        sources.Place(node) + ": " + folder + " may not use " + used + ": " + symbol.ToDisplayString();

    private static IEnumerable<string> WrongNamespaces(SourceTree sources, SyntaxTree tree, string folder)
    {
        string expected = folder switch
        {
            Root => "ThiDua.Rules",
            "DependencyInjection" => "Microsoft.Extensions.DependencyInjection",
            _ => "ThiDua.Rules." + folder,
        };
        return tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Where(space => folder != Polyfills && space.Name.ToString() != expected)
            .Select(space => sources.Place(space) + ": the namespace is " + space.Name + ", not " + expected);
    }

    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        var named = info.Symbol is null ? info.CandidateSymbols.AsEnumerable() : [info.Symbol];
        if (node is not ExpressionSyntax expression || node is TypeSyntax) return named;

        return model.GetConversion(expression).MethodSymbol is { } conversion ? named.Append(conversion) : named;
    }

    /// <summary>A constructed type uses its arguments too: <c>var</c> may hide them.</summary>
    private static IEnumerable<ISymbol> Parts(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => [],
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(Parts).Prepend(type),
        IMethodSymbol { ReducedFrom: { } from } method => method.TypeArguments.SelectMany(Parts).Prepend(from),
        IMethodSymbol method => method.TypeArguments.SelectMany(Parts).Prepend(method),
        _ => [symbol],
    };

    private static IEnumerable<string> FoldersOf(SourceTree sources, ISymbol symbol) => symbol.OriginalDefinition
        .Locations.Where(l => l.IsInSource).Select(l => FolderOf(sources, l.SourceTree!)).Distinct();

    private static string FolderOf(SourceTree sources, SyntaxTree tree)
    {
        string path = sources.PathOf(tree);
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Root : path[..slash];
    }

    private static HashSet<string> Below(int level) => [.. Levels.Take(level).SelectMany(folders => folders)];
}
