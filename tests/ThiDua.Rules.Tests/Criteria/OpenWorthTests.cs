using System.Linq;
using ThiDua.Rules.Tests.Cases;
using Xunit;

namespace ThiDua.Rules.Tests.Criteria;

/// <summary>A worth that is open because something may be left out.</summary>
public class OpenWorthTests
{
    [Fact]
    public void It_says_what_it_waits_for()
    {
        var file = CaseFile.Read("found-by-laws-worth");

        var result = file.Rules().Require().Evaluate(CaseFile.DossierOf(file.Cases.First())).Require();

        Assert.All(result.Lines.Where(line => line.Points.IsPending), line => Assert.NotEmpty(line.Points.Reasons));
    }
}
