using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Templates.Tests.House;

public sealed class SourcesTests
{
    private static readonly Lazy<SourceTree> Lazy = new(() => SourceTree.Of("src/ThiDua.Templates"));

    private static SourceTree Sources => Lazy.Value;

    [Fact]
    public void The_sources_compile_or_the_other_tests_of_the_house_are_blind() => Violations.None(Sources.Errors);

    [Fact]
    public void No_text_is_made_in_the_culture_of_the_thread() => Violations.None(TextInCode.Culture(Sources));

    [Fact]
    public void Nothing_is_a_double_or_a_float() => Violations.None(TextInCode.FloatingPoint(Sources));

    [Fact]
    public void No_static_state_can_change() => Violations.None(TextInCode.StaticState(Sources));

    [Fact]
    public void Every_switch_over_a_union_names_each_case_and_ends_in_unreachable() =>
        Violations.None(Switches.Violations(Sources));

    [Fact]
    public void Only_the_folder_for_Word_files_names_the_package_that_writes_them() => Violations.None(
        from tree in Sources.Compilation.SyntaxTrees
        let path = Sources.PathOf(tree)
        where !path.StartsWith("Printing/Docx/", StringComparison.Ordinal)
        from name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Identifier.Text == "OpenXml"
        select Sources.Place(name) + ": DocumentFormat.OpenXml is used outside Printing/Docx");
}
