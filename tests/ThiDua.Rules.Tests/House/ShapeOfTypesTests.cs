using System;
using System.IO;
using System.Linq;
using ThiDua.Testing;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class ShapeOfTypesTests
{
#if OLDER_BUILD
    private const bool OlderBuild = true;
#else
    private const bool OlderBuild = false;
#endif

    [Fact]
    public void Every_public_type_is_sealed_or_a_value_or_a_closed_union_and_C_sharp_7_can_call_it() =>
        Violations.None(ShapeOfTypes.Violations(ApiList.Load(Library.Assembly), OlderBuild));

    [Fact]
    public void Every_public_type_stands_in_the_glossary() => Violations.None(
        Glossary.Violations(File.ReadAllText(Repository.At("docs/glossary.md")), ApiList.Load(Library.Assembly)));

    [Theory, MemberData(nameof(ShapeOfTypesTable.OutOfShape), MemberType = typeof(ShapeOfTypesTable))]
    public void What_is_out_of_shape_is_found(string source, string expected) =>
        Assert.Contains(Planted(source), line => line.Contains(expected, StringComparison.Ordinal));

    [Theory, MemberData(nameof(ShapeOfTypesTable.InShape), MemberType = typeof(ShapeOfTypesTable))]
    public void What_is_in_shape_is_left_alone(string source) => Violations.None(Planted(source));

    [Fact]
    public void A_type_without_a_row_in_the_glossary_is_found_and_technical_words_are_for_technical_folders()
    {
        const string glossary = """
            | English | Vietnamese | C# | JSON | Note |
            |---|---|---|---|---|
            | rubric | bảng chấm điểm | `Rubric`, `Stage` | `rubric` | |

            ## Words of the library

            | English | Vietnamese | C# | JSON | Note |
            |---|---|---|---|---|
            | an optional value | | `Given<T>`, `Plan` | – | |
            """;
        var assembly = SourceTree.Planted(
            ("A.cs", "namespace ThiDua.Rules.Rubrics; public sealed class Rubric; public sealed class Forgotten;"),
            ("B.cs", "namespace ThiDua.Rules.Values; public sealed class Given<T>;"),
            ("C.cs", "namespace ThiDua.Rules.Plans; public sealed class Plan;")).Compilation.Assembly;

        Assert.Equal(
            ["ThiDua.Rules.Plans.Plan", "ThiDua.Rules.Rubrics.Forgotten"],
            Glossary.Violations(glossary, assembly).Select(line => line.Split(' ')[^1]).Order(StringComparer.Ordinal));
    }

    private static string[] Planted(string source)
    {
        var sources = SourceTree.Planted(
            ("A.cs", "using System; using System.Collections.Generic; namespace ThiDua.Rules; " + source));

        Violations.None(sources.Errors);
        return [.. ShapeOfTypes.Violations(sources.Compilation.Assembly, olderBuild: false)];
    }
}
