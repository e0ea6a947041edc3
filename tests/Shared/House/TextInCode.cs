using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ThiDua.Testing.House;

/// <summary>What could make the same input give another answer: culture, floats, state that changes.</summary>
internal static class TextInCode
{
    private static readonly string[] Floats = ["Double", "Single", "Half", "NFloat"];

    /// <summary>Numbers and dates that are put into a text in the culture of the thread.</summary>
    public static IEnumerable<string> Culture(SourceTree sources) => EachNode(sources, (model, node) => node switch
    {
        InterpolationSyntax hole when !IsInvariant(model, hole) =>
            Text(model, hole.Expression, "in an interpolated string"),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
            when IsString(model.GetTypeInfo(sum).Type) =>
            Text(model, sum.Left, "added to a text") ?? Text(model, sum.Right, "added to a text"),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum
            when IsString(model.GetTypeInfo(sum.Left).Type) => Text(model, sum.Right, "added to a text"),
        InvocationExpressionSyntax call => CultureOf(model, call),
        _ => null,
    });

    /// <summary>Anything of type double or float, named or not.</summary>
    public static IEnumerable<string> FloatingPoint(SourceTree s) => EachNode(s, (model, node) => node switch
    {
        PredefinedTypeSyntax type when type.Keyword.Kind() is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword =>
            "the type " + type,
        ExpressionSyntax expression when IsFloat(model.GetTypeInfo(expression).Type)
            || IsFloat(model.GetSymbolInfo(expression).Symbol as ITypeSymbol) => "floating point: " + expression,
        _ => null,
    });

    /// <summary>Static state that can change, and static arrays and collections in the hands of others.</summary>
    public static IEnumerable<string> StaticState(SourceTree sources) => EachNode(sources, (model, node) => node switch
    {
        VariableDeclaratorSyntax field when model.GetDeclaredSymbol(field) is IFieldSymbol { IsStatic: true } symbol =>
            StateOf(symbol),
        PropertyDeclarationSyntax property when model.GetDeclaredSymbol(property) is { IsStatic: true } symbol =>
            StateOf(symbol),
        _ => null,
    });

    private static IEnumerable<string> EachNode(SourceTree sources, Func<SemanticModel, SyntaxNode, string?> look) =>
        from tree in sources.Compilation.SyntaxTrees
        let model = sources.Model(tree)
        from node in tree.GetRoot().DescendantNodes()
        let found = look(model, node)
        where found is not null
        select sources.Place(node) + ": " + found;

    private static string? Text(SemanticModel model, ExpressionSyntax expression, string where)
    {
        var type = model.GetTypeInfo(expression).Type;
        if (type is null || IsPlainText(type)) return null;

        return expression + " of type " + type.ToDisplayString() + " " + where + " takes the culture of the thread";
    }

    private static bool IsPlainText(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Char } => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            IsPlainText(nullable.TypeArguments[0]),
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments: [var item] } => IsPlainText(item),
        _ => IsOurs(type),
    };

    /// <summary>Our own types have an invariant ToString: the tests of value types see to it.</summary>
    private static bool IsOurs(ISymbol symbol) =>
        symbol.ContainingAssembly?.Name.StartsWith("ThiDua.", StringComparison.Ordinal) == true
        && symbol is not ITypeParameterSymbol;

    private static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static bool IsFloat(ITypeSymbol? type) =>
        type is { ContainingNamespace.Name: "System" or "InteropServices" } && Floats.Contains(type.Name);

    /// <summary>The string is given to a call that says: invariant.</summary>
    private static bool IsInvariant(SemanticModel model, InterpolationSyntax hole)
    {
        if (hole.Parent?.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }) return false;

        return model.GetSymbolInfo(call).Symbol is { Name: "Invariant", ContainingType.Name: "FormattableString" }
            || IsInvariantCulture(model, call.ArgumentList.Arguments[0].Expression);
    }

    private static bool IsInvariantCulture(SemanticModel model, ExpressionSyntax expression) =>
        model.GetSymbolInfo(expression).Symbol is { Name: "InvariantCulture", ContainingType.Name: "CultureInfo" };

    /// <summary>A call outside the library for which there is a twin that takes a format provider.</summary>
    private static string? CultureOf(SemanticModel model, InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || IsOurs(method.ContainingType)) return null;
        if (method.ContainingType.TypeKind == TypeKind.Enum || IsPlainTextCall(method)) return null;
        bool takes = method.Parameters.Any(p => IsProvider(p.Type));
        bool twin = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
            other.IsStatic == method.IsStatic && other.DeclaredAccessibility == Accessibility.Public
            && other.Parameters.Any(p => IsProvider(p.Type)) && SameButProvider(method, other));
        bool formats = method is { Name: "ToString", Parameters.Length: 0 } && IsFormattable(model, call);
        return !takes && (twin || formats) ? call.Expression + " has a twin that takes a format provider" : null;
    }

    private static bool IsFormattable(SemanticModel model, InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var of }
        && model.GetTypeInfo(of).Type is { } type && !IsPlainText(type)
        && type.AllInterfaces.Any(i => i.Name == "IFormattable");

    private static bool IsPlainTextCall(IMethodSymbol method) => method.ContainingType.SpecialType
        is SpecialType.System_Char or SpecialType.System_Boolean or SpecialType.System_Enum
        || (method.ContainingType.SpecialType == SpecialType.System_String && method.Name is "ToString" or "Concat");

    private static bool IsProvider(ITypeSymbol type) => type.Name is "IFormatProvider" or "CultureInfo";

    private static bool SameButProvider(IMethodSymbol method, IMethodSymbol other)
    {
        var mine = method.OriginalDefinition.Parameters.Select(p => p.Type.ToDisplayString());
        var theirs = other.Parameters.Where(p => !IsProvider(p.Type)).Select(p => p.Type.ToDisplayString());
        return mine.SequenceEqual(theirs);
    }

    private static string? StateOf(ISymbol symbol)
    {
        var type = symbol is IFieldSymbol field ? field.Type : ((IPropertySymbol)symbol).Type;
        if (symbol is IFieldSymbol { IsConst: false, IsReadOnly: false } or IPropertySymbol { SetMethod: not null })
            return "the static " + symbol.Name + " can be written";
        if (symbol.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute")
            || type.Name is "ThreadLocal" or "AsyncLocal")
            return "the static " + symbol.Name + " differs from thread to thread";
        return symbol.DeclaredAccessibility != Accessibility.Private && IsCollection(type)
            ? "the static " + symbol.Name + " hands out " + type.ToDisplayString() : null;
    }

    private static bool IsCollection(ITypeSymbol type) => type is IArrayTypeSymbol
        || (!IsOurs(type) && !IsString(type) && type.ContainingNamespace?.Name is not ("Immutable" or "Frozen")
            && type.AllInterfaces.Append(type).Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable));
}
