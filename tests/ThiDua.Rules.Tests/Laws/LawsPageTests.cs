using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Laws;

public sealed class LawsPageTests
{
    [Fact]
    public void The_page_of_laws_names_every_law_and_no_other()
    {
        string page = Repository.Files("docs", "laws.md").Single().Text;
        var named = Regex.Matches(page, "`([A-Z][a-z]*(?:_[A-Za-z0-9]+)+)`").Select(match => match.Groups[1].Value);
        var laws = typeof(LawsPageTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(LawsPageTests).Namespace && type != typeof(LawsPageTests))
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Select(method => method.Name);

        Assert.Equal(laws.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }
}
