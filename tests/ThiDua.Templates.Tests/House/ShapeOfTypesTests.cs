using System.Reflection;
using ThiDua.Testing;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Templates.Tests.House;

public sealed class ShapeOfTypesTests
{
    [Fact]
    public void Every_public_type_is_sealed_or_a_value_or_a_closed_union_and_C_sharp_7_can_call_it() => Violations.None(
        ShapeOfTypes.Violations(ApiList.Load(Assembly.Load("ThiDua.Templates")), olderBuild: false));
}
