using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ThiDua.Testing;

/// <summary>The public API of an assembly, one line per type and member, compared with the approved list.</summary>
internal static class ApiList
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeType,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeType,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Reads a built assembly, with what is not public in it.</summary>
    public static IAssemblySymbol Load(Assembly library)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Where(p => p != library.Location).Select(p => MetadataReference.CreateFromFile(p));
        var subject = MetadataReference.CreateFromFile(library.Location);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        var compilation = CSharpCompilation.Create("api", references: references.Append(subject), options: options);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(subject)!;
    }

    /// <summary>All types that a user of the assembly sees, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes(IAssemblySymbol assembly) =>
        PublicTypes(assembly.GlobalNamespace);

    /// <summary>What a user sees of a type and did not come from the compiler alone.</summary>
    public static IEnumerable<ISymbol> PublicMembers(INamedTypeSymbol type) => type.TypeKind == TypeKind.Delegate
        ? []
        : type.GetMembers().Where(m => m is not INamedTypeSymbol && IsVisible(m) && !IsMadeByCompiler(m));

    public static IEnumerable<string> Lines(IAssemblySymbol assembly) => PublicTypes(assembly)
        .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
        .SelectMany(type => PublicMembers(type).Select(member => member.ToDisplayString(Format))
            .Order(StringComparer.Ordinal).Prepend(TypeLine(type)));

    /// <summary>Compares with the approved file; with THIDUA_ACCEPT=1 in the environment the file is written.</summary>
    public static void Matches(string approvedPath, IAssemblySymbol assembly)
    {
        string[] actual = [.. Lines(assembly)];
        string text = string.Concat(actual.Select(line => line + "\n"));
        string approved = Repository.At(approvedPath);
        string received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        File.Delete(received);
        if (Environment.GetEnvironmentVariable("THIDUA_ACCEPT") == "1") File.WriteAllText(approved, text);
        string old = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (old == text) return;

        File.WriteAllText(received, text);
        string[] expected = old.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Fail(string.Join('\n', actual.Except(expected).Select(line => "+ " + line)
            .Concat(expected.Except(actual).Select(line => "- " + line))
            .Prepend("The public API is not the one in " + approvedPath + ". Read the lines below; if they are meant, "
                + "run the test with THIDUA_ACCEPT=1 and write the line in CHANGELOG.md.")));
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || IsVisible(member))
        .SelectMany(member => member is INamedTypeSymbol type ? PublicTypes(type).Prepend(type) : PublicTypes(member));

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Protected or Accessibility.ProtectedOrInternal => symbol.ContainingType is { IsSealed: false },
        _ => false,
    };

    private static bool IsMadeByCompiler(ISymbol member) => member.IsImplicitlyDeclared || member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } => true,
        IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only] } method
            when IsRecord(method.ContainingType)
            && SymbolEqualityComparer.Default.Equals(only.Type, method.ContainingType) => true,
        IPropertySymbol { Name: "EqualityContract" } => IsRecord(member.ContainingType),
        IFieldSymbol { Name: "value__" } => true,
        _ => member.Name == "PrintMembers" || IsMarked(member),
    };

    private static bool IsMarked(ISymbol member) =>
        member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord || type.GetMembers("PrintMembers").Any(IsMarked);

    private static string TypeLine(INamedTypeSymbol type)
    {
        string modifiers = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            _ => "",
        };
        string record = IsRecord(type) ? "record " : "";
        string kind = record.Length > 0 && type.TypeKind == TypeKind.Class ? "" : Kind(type.TypeKind);
        IEnumerable<string> bases = type.Interfaces
            .Where(i => record.Length == 0 || i.Name != "IEquatable") // the word record says it
            .Select(i => i.ToDisplayString(Format))
            .Order(StringComparer.Ordinal);
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent })
            bases = bases.Prepend(parent.ToDisplayString(Format));
        string all = type.TypeKind is TypeKind.Delegate or TypeKind.Enum ? "" : string.Join(", ", bases);
        string access = type.DeclaredAccessibility == Accessibility.Public ? "public " : "protected ";
        return access + modifiers + record + kind + type.ToDisplayString(Format) + (all.Length > 0 ? " : " + all : "");
    }

    private static string Kind(TypeKind kind) => kind switch
    {
        TypeKind.Class => "class ",
        TypeKind.Struct => "struct ",
        TypeKind.Enum => "enum ",
        TypeKind.Interface => "interface ",
        TypeKind.Delegate => "delegate ",
        _ => kind + " ",
    };
}
