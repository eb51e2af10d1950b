using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Workbooks;

/// <summary>工作簿 on the archive and XML readers of the platform.</summary>
internal sealed class XlsxWorkbooks : IWorkbooks
{
    public IWorkbookReader Open(Stream file)
    {
        file.Position = 0;
        return new WorkbookReader(file);
    }

    public IWorkbookWriter Create() => new WorkbookWriter();
}
