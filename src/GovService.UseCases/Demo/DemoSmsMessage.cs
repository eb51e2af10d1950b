namespace GovService.UseCases.Demo;

public sealed record DemoSmsMessage(string Mobile, string Text, DateTimeOffset At);
