namespace Heddle.AppServer;

/// <summary>There was no answer in time. The request may still take effect; a late answer is ignored.</summary>
public sealed class RequestTimeoutException : AppServerException
{
    internal RequestTimeoutException(string method, TimeSpan timeout)
        : base(
            $"The server did not answer {method} within {timeout.TotalMilliseconds:0} ms. Is it still working? "
                + "A longer time is set with ClientOptions.RequestTimeout.")
    {
        Method = method;
        Timeout = timeout;
    }

    /// <summary>The request that was not answered.</summary>
    public string Method { get; }

    /// <summary>How long was waited.</summary>
    public TimeSpan Timeout { get; }
}
