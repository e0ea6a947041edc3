using System.Security.Cryptography;
using System.Text.Json;
using ThiDua.Rules.Json;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 10)]
    [InlineData(20_000, 10)] // more than is held at once
    [InlineData(3, 50_000)] // so is one text alone
    public void Its_hash_is_that_of_what_is_written(int items, int length)
    {
        byte[] written = CanonicalJson.Write(Write);

        Assert.Equal(SHA256.HashData(written), CanonicalJson.Hash(Write));

        void Write(Utf8JsonWriter to)
        {
            to.WriteStartArray();
            for (int i = 0; i < items; i++) to.WriteStringValue(new string('ộ', length));
            to.WriteEndArray();
        }
    }
}
