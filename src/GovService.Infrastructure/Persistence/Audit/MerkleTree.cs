using System.Text;
using GovService.Infrastructure.Cryptography;

namespace GovService.Infrastructure.Persistence.Audit;

/// <summary>Merkle 树: one hash for many rows. Leaves and nodes are prefixed, so that no node can pass for a leaf.</summary>
internal static class MerkleTree
{
    /// <param name="hashes">At least one; in hex.</param>
    public static string RootOf(IReadOnlyList<string> hashes)
    {
        List<string> level = [.. hashes.Select(hash => Hash('L', hash))];
        while (level.Count > 1)
            level = [.. level.Chunk(2).Select(pair => pair is [var left, var right] ? Hash('N', left + right) : pair[0])];
        return level[0];
    }

    private static string Hash(char kind, string text) => Sm3.Hex(Encoding.UTF8.GetBytes(kind + text));
}
