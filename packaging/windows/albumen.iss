; Inno Setup: iscc /DVersion=0.1.0 packaging\windows\albumen.iss     (after `python packaging\build.py program`)
#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6B0C7C1E-6C0F-4E0B-9C55-2C0C6E3B7A51}
AppName=Albumen
AppVersion={#Version}
AppPublisher=The Albumen authors
DefaultDirName={autopf}\Albumen
DefaultGroupName=Albumen
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Albumen-{#Version}-setup
SetupIconFile=..\..\build\icons\albumen.ico
UninstallDisplayIcon={app}\albumen-window.exe
Compression=lzma2/fast
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Let the command prompt find `albumen`"; Flags: unchecked

[Files]
Source: "..\..\dist\albumen\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Albumen"; Filename: "{app}\albumen-window.exe"
Name: "{autodesktop}\Albumen"; Filename: "{app}\albumen-window.exe"; Tasks: desktopicon

[Registry]
; "Open with", without taking any file type away from what opens it now
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\albumen-window.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Albumen"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jxl"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\albumen-window.exe\SupportedTypes"; ValueType: string; ValueName: ".dng"; ValueData: ""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NeedsPath

[Run]
Filename: "{app}\albumen-window.exe"; Description: "{cm:LaunchProgram,Albumen}"; Flags: nowait postinstall skipifsilent

[Code]
{ The way to the command goes with the program; what others added to the path stays as it is. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Paths: string;
  Place: Integer;
begin
  if (CurUninstallStep = usPostUninstall) and RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Paths) then
  begin
    Place := Pos(';' + Uppercase(ExpandConstant('{app}')), Uppercase(Paths));
    if Place > 0 then
    begin
      Delete(Paths, Place, Length(ExpandConstant('{app}')) + 1);
      RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Paths);
    end;
  end;
end;

function NeedsPath: Boolean;
var
  Paths: string;
begin
  Result := not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Paths)
    or (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Paths) + ';') = 0);
end;
