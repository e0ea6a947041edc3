using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ThiDua.Testing.House;

/// <summary>What a public type and its public members may look like.</summary>
internal static class ShapeOfTypes
{
    private static readonly string[] Tasks = ["Task", "ValueTask", "IAsyncEnumerable", "IAsyncEnumerator"];

    /// <summary>Everything out of shape; on the older build nothing public speaks of spans at all.</summary>
    public static IEnumerable<string> Violations(IAssemblySymbol assembly, bool olderBuild)
    {
        var types = ApiList.PublicTypes(assembly).ToList();
        return types.SelectMany(type => OfType(type, types).Concat(
            from member in ApiList.PublicMembers(type)
            from what in OfMember(member, olderBuild)
            select member.ToDisplayString() + ": " + what));
    }

    private static IEnumerable<string> OfType(INamedTypeSymbol type, List<INamedTypeSymbol> types)
    {
        string name = type.ToDisplayString();
        if (type.TypeKind == TypeKind.Interface)
            yield return name + ": an interface; the types of the library are sealed or closed unions";
        if (type is { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false } && !IsClosedUnion(type, types))
            yield return name + ": neither sealed nor a closed union (abstract record with an internal abstract member "
                + "and nested sealed cases)";
        if (type.IsRefLikeType) yield return name + ": a ref struct needs a newer compiler than C# 7.3";
        if (type.TypeKind == TypeKind.Delegate && type.DelegateInvokeMethod is { } invoke)
            foreach (string what in OfSignature(invoke)) yield return name + ": " + what;
        foreach (var argument in type.Interfaces.SelectMany(i => i.TypeArguments).Where(IsLoose))
            yield return name + ": implements an interface over " + argument.ToDisplayString();
        if (!IsMadeByUsers(type)) yield break;

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.IsRequired)
                yield return property.ToDisplayString() + ": required, and the type has a public constructor";
            else if (property.SetMethod is { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public }
                && !IsGivenToConstructor(type, property))
                yield return property.ToDisplayString() + ": init only, and no public constructor takes it";
        }
    }

    private static IEnumerable<string> OfMember(ISymbol member, bool olderBuild)
    {
        switch (member)
        {
            case IFieldSymbol field:
                if (!field.IsConst) yield return "a public field that is not a constant";
                if (IsLoose(field.Type)) yield return "speaks of " + field.Type.ToDisplayString();
                break;
            case IPropertySymbol property:
                if (property.SetMethod is { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public })
                    yield return "a public setter";
                foreach (string what in OfSignature(property.GetMethod ?? property.SetMethod!)) yield return what;
                if (property.Type.IsRefLikeType) yield return "a ref struct needs a newer compiler than C# 7.3";
                break;
            case IMethodSymbol { IsOverride: false } method:
                foreach (string what in OfSignature(method)) yield return what;
                if (SpeaksOfSpans(method) && (olderBuild || !(HasPlainOverload(method) || IsForBrackets(method))))
                    yield return "a ref struct in the signature, and no overload beside it that C# 7.3 can call";
                break;
        }

        if (member.ContainingType.TypeKind == TypeKind.Interface && (!member.IsAbstract || member.IsStatic))
            yield return "a default or static member of an interface needs a newer compiler than C# 7.3";
    }

    private static IEnumerable<string> OfSignature(IMethodSymbol method)
    {
        var types = method.Parameters.Select(p => p.Type).Append(method.ReturnType)
            .Concat(method.TypeParameters.SelectMany(p => p.ConstraintTypes));
        foreach (var type in types.Where(IsLoose)) yield return "speaks of " + type.ToDisplayString();
        foreach (var parameter in method.Parameters.Where(p => p.IsOptional))
            yield return "the parameter " + parameter.Name + " is optional; write an overload";
        bool isAsync = method.IsAsync
            || method.GetAttributes().Any(a => a.AttributeClass?.Name == "AsyncStateMachineAttribute");
        if (isAsync || Tasks.Contains(method.ReturnType.Name))
            yield return "asynchronous; there is nothing to wait for";
    }

    /// <summary>object, dynamic, pointers, and whatever is made of them, such as a dictionary of objects.</summary>
    private static bool IsLoose(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } => true,
        IDynamicTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => IsLoose(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsLoose),
        _ => false,
    };

    private static bool SpeaksOfSpans(IMethodSymbol method) =>
        method.ReturnType.IsRefLikeType || method.Parameters.Any(p => p.Type.IsRefLikeType);

    /// <summary>A span that is returned has no overload: the callers could not tell the two apart.</summary>
    private static bool HasPlainOverload(IMethodSymbol method) => !method.ReturnType.IsRefLikeType
        && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
            other.DeclaredAccessibility == Accessibility.Public && other.IsStatic == method.IsStatic
            && !SpeaksOfSpans(other));

    /// <summary>What <c>[…]</c> calls: only compilers do, and those that know how.</summary>
    private static bool IsForBrackets(IMethodSymbol method) => method.ReturnType.GetAttributes().Any(a =>
        a.AttributeClass?.Name == "CollectionBuilderAttribute"
        && a.ConstructorArguments is [{ Value: INamedTypeSymbol builder }, { Value: string name }]
        && Same(method.ContainingType, builder) && method.Name == name);

    private static bool IsMadeByUsers(INamedTypeSymbol type) => type.TypeKind == TypeKind.Struct
        ? type.GetMembers().OfType<IPropertySymbol>().Any(p => p.IsRequired) || HasPublicConstructor(type)
        : type.TypeKind == TypeKind.Class && !type.IsAbstract && HasPublicConstructor(type);

    private static bool HasPublicConstructor(INamedTypeSymbol type) => type.InstanceConstructors
        .Any(c => c.DeclaredAccessibility == Accessibility.Public && (type.IsReferenceType || c.Parameters.Length > 0));

    private static bool IsGivenToConstructor(INamedTypeSymbol type, IPropertySymbol property) =>
        type.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(c => c.Parameters)
            .Any(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsClosedUnion(INamedTypeSymbol type, List<INamedTypeSymbol> types)
    {
        bool closed = type is { IsAbstract: true, IsRecord: true } && type.GetMembers().Any(m => m is
            { IsAbstract: true, DeclaredAccessibility: Accessibility.Internal or Accessibility.ProtectedAndInternal });
        var cases = types.Where(t => Same(t.BaseType, type)).ToList();
        return closed && cases.Count > 0 && cases.TrueForAll(c => c.IsSealed && Same(c.ContainingType, type));
    }

    private static bool Same(INamedTypeSymbol? one, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other);
}
