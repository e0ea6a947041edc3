using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ThiDua.Testing.House;

/// <summary>Switches over closed unions: each names every case, and ends in the exception for an unknown one.</summary>
internal static class Switches
{
    public static IEnumerable<string> Violations(SourceTree sources)
    {
        foreach (var tree in sources.Compilation.SyntaxTrees)
        {
            var model = sources.Model(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                var governing = node switch
                {
                    SwitchStatementSyntax statement => statement.Expression,
                    SwitchExpressionSyntax expression => expression.GoverningExpression,
                    _ => null,
                };
                if (governing is null || UnionOf(model.GetTypeInfo(governing).Type) is not { } union) continue;

                string where = sources.Place(node) + ": the switch over " + union.ToDisplayString();
                if (!EndsInUnreachable(model, node))
                    yield return where + " does not end in a default that throws an UnreachableException";
                var named = NamedTypes(model, node);
                foreach (var missing in CasesOf(union).Where(c => !IsCovered(c, union, named)))
                    yield return where + " has no arm for " + missing.Name;
            }
        }
    }

    /// <summary>A union is an abstract record with cases nested in it; a nested union has its own.</summary>
    private static INamedTypeSymbol? UnionOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, IsAbstract: true, TypeKind: TypeKind.Class } union
        && CasesOf(union).Any() ? union : null;

    private static IEnumerable<INamedTypeSymbol> CasesOf(INamedTypeSymbol union)
    {
        var home = union;
        while (home.ContainingType is { IsRecord: true } outer) home = outer;
        return Nested(home).Where(t => !t.IsAbstract && Bases(t).Any(b => Same(b, union)));
    }

    private static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(inner => Nested(inner).Prepend(inner));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType) yield return parent;
    }

    private static bool IsCovered(INamedTypeSymbol one, INamedTypeSymbol union, List<ITypeSymbol> named) =>
        Bases(one).TakeWhile(b => !Same(b, union)).Prepend(one).Any(t => named.Exists(n => Same(n, t)));

    private static bool Same(ISymbol one, ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    private static List<ITypeSymbol> NamedTypes(SemanticModel model, SyntaxNode node)
    {
        IEnumerable<SyntaxNode> patterns = node switch
        {
            SwitchExpressionSyntax expression => expression.Arms.Select(arm => arm.Pattern),
            SwitchStatementSyntax statement => statement.Sections.SelectMany(section => section.Labels),
            _ => [],
        };
        return
        [
            .. patterns.SelectMany(p => p.DescendantNodesAndSelf())
                .Where(n => n is not WhenClauseSyntax && !n.Ancestors().Any(a => a is WhenClauseSyntax))
                .Select(n => model.GetSymbolInfo(n).Symbol).OfType<ITypeSymbol>(),
        ];
    }

    private static bool EndsInUnreachable(SemanticModel model, SyntaxNode node) => node switch
    {
        SwitchExpressionSyntax { Arms: [.., { WhenClause: null } last] } =>
            last is { Pattern: DiscardPatternSyntax or VarPatternSyntax, Expression: ThrowExpressionSyntax thrown }
            && IsUnreachable(model, thrown.Expression),
        SwitchStatementSyntax { Sections: [.., { Labels: [.., DefaultSwitchLabelSyntax] } last] } =>
            last.Statements is [ThrowStatementSyntax { Expression: { } thrown }] && IsUnreachable(model, thrown),
        _ => false,
    };

    private static bool IsUnreachable(SemanticModel model, ExpressionSyntax thrown) =>
        model.GetTypeInfo(thrown).Type?.Name == "UnreachableException";
}
