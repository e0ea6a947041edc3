using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Laws;

public sealed class LawsPageTests
{
    private static readonly string[] _named =
    [
        .. Regex.Matches(Repository.Files("docs", "laws.md").Single().Text, "`([A-Z][a-z]*(?:_[A-Za-z0-9]+)+)`")
            .Select(match => match.Groups[1].Value),
    ];

    private static readonly Type[] _types = typeof(LawsPageTests).Assembly.GetTypes();

    [Fact]
    public void Every_law_stands_on_the_page_of_laws()
    {
        var laws = _types.Where(type => type != typeof(LawsPageTests)
            && (type.Namespace == typeof(LawsPageTests).Namespace
                || type.Name.EndsWith("LawsTests", StringComparison.Ordinal)));

        Assert.Empty(Facts(laws).Except(_named));
    }

    [Fact]
    public void Every_test_that_the_page_of_laws_names_exists() => Assert.Empty(_named.Except(Facts(_types)));

    private static IEnumerable<string> Facts(IEnumerable<Type> types) => types
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
        .Select(method => method.Name);
}
