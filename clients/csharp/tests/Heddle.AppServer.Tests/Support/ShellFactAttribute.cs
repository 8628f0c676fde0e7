using Xunit;

namespace Heddle.AppServer.Tests.Support;

/// <summary>A test that needs <c>/bin/sh</c>.</summary>
public sealed class ShellFactAttribute : FactAttribute
{
    /// <summary>Looks for it.</summary>
    public ShellFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "There is no /bin/sh on Windows.";
        }
    }
}
