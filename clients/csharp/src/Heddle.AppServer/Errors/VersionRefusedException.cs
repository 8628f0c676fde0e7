namespace Heddle.AppServer;

/// <summary>Server and client have no protocol version in common.</summary>
public sealed class VersionRefusedException : RpcException
{
    internal VersionRefusedException(RpcException answer, IReadOnlyList<string> offered, IReadOnlyList<string> supported)
        : base(
            answer.Code,
            $"The server speaks protocol {string.Join(", ", supported)}, this client {string.Join(", ", offered)}. "
                + "Use a client that was generated for one of the versions of the server.",
            answer.ErrorData)
    {
        OfferedVersions = offered;
        SupportedVersions = supported;
    }

    /// <summary>What this client offered.</summary>
    public IReadOnlyList<string> OfferedVersions { get; }

    /// <summary>What the server speaks.</summary>
    public IReadOnlyList<string> SupportedVersions { get; }
}
